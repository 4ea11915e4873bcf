// Event by id: a constraint alone does not make the embedded engine fast.
CREATE INDEX event_by_id IF NOT EXISTS FOR (n:Event) ON (n.id)
