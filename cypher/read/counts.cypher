// How many nodes of each noun there are.
// -> articles: integer, reports: integer, statements: integer, redLines: integer, events: integer, actors: integer
RETURN COUNT { MATCH (n:Article) } AS articles,
  COUNT { MATCH (n:Report) } AS reports,
  COUNT { MATCH (n:Statement) } AS statements,
  COUNT { MATCH (n:RedLine) } AS redLines,
  COUNT { MATCH (n:Event) } AS events,
  COUNT { MATCH (n:Actor) } AS actors
