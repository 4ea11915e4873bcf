// Month by id: a constraint alone does not make the embedded engine fast.
CREATE INDEX month_by_id IF NOT EXISTS FOR (n:Month) ON (n.id)
