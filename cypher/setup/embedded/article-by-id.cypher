// Article by id: a constraint alone does not make the embedded engine fast.
CREATE INDEX article_by_id IF NOT EXISTS FOR (n:Article) ON (n.id)
