// Statement by id: a constraint alone does not make the embedded engine fast.
CREATE INDEX statement_by_id IF NOT EXISTS FOR (n:Statement) ON (n.id)
