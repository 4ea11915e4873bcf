// How many nodes of each label there are.
// -> Article: integer, Report: integer, Statement: integer, RedLine: integer, Event: integer, Mention: integer, Actor: integer, Name: integer, Issue: integer, Block: integer, Month: integer, Schema: integer
RETURN COUNT { MATCH (n:Article) } AS Article,
  COUNT { MATCH (n:Report) } AS Report,
  COUNT { MATCH (n:Statement) } AS Statement,
  COUNT { MATCH (n:RedLine) } AS RedLine,
  COUNT { MATCH (n:Event) } AS Event,
  COUNT { MATCH (n:Mention) } AS Mention,
  COUNT { MATCH (n:Actor) } AS Actor,
  COUNT { MATCH (n:Name) } AS Name,
  COUNT { MATCH (n:Issue) } AS Issue,
  COUNT { MATCH (n:Block) } AS Block,
  COUNT { MATCH (n:Month) } AS Month,
  COUNT { MATCH (n:Schema) } AS Schema
