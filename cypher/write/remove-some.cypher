// Takes out nodes of these labels, so many at a time.
// $labels: string[]; $limit: integer
// -> removed: integer
MATCH (n)
WHERE any(label IN labels(n) WHERE label IN $labels)
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
