// Mention by id: a constraint alone does not make the embedded engine fast.
CREATE INDEX mention_by_id IF NOT EXISTS FOR (n:Mention) ON (n.id)
