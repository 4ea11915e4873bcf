// Actor by id: a constraint alone does not make the embedded engine fast.
CREATE INDEX actor_by_id IF NOT EXISTS FOR (n:Actor) ON (n.id)
