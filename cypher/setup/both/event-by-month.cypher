// Events by the month they are sorted into.
CREATE INDEX event_by_month IF NOT EXISTS FOR (n:Event) ON (n.month)
