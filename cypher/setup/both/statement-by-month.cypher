// Statements by the month they are sorted into.
CREATE INDEX statement_by_month IF NOT EXISTS FOR (n:Statement) ON (n.month)
