// Issue by id: a constraint alone does not make the embedded engine fast.
CREATE INDEX issue_by_id IF NOT EXISTS FOR (n:Issue) ON (n.id)
