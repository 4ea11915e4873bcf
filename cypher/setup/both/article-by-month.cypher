// Articles by the month they are sorted into.
CREATE INDEX article_by_month IF NOT EXISTS FOR (n:Article) ON (n.month)
