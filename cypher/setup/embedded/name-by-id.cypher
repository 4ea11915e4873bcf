// Name by id: a constraint alone does not make the embedded engine fast.
CREATE INDEX name_by_id IF NOT EXISTS FOR (n:Name) ON (n.id)
