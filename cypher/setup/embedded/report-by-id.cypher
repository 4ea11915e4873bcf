// Report by id: a constraint alone does not make the embedded engine fast.
CREATE INDEX report_by_id IF NOT EXISTS FOR (n:Report) ON (n.id)
