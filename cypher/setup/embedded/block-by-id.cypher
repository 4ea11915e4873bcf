// Block by id: a constraint alone does not make the embedded engine fast.
CREATE INDEX block_by_id IF NOT EXISTS FOR (n:Block) ON (n.id)
