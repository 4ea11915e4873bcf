// Schema by id: a constraint alone does not make the embedded engine fast.
CREATE INDEX schema_by_id IF NOT EXISTS FOR (n:Schema) ON (n.id)
