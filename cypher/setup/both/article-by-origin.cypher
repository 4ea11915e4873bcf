// Articles by the place they were read from.
CREATE INDEX article_by_origin IF NOT EXISTS FOR (n:Article) ON (n.origin)
