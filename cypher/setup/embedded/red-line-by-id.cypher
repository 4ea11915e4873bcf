// RedLine by id: a constraint alone does not make the embedded engine fast.
CREATE INDEX red_line_by_id IF NOT EXISTS FOR (n:RedLine) ON (n.id)
