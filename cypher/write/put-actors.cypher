// Actors that articles name; those that are there stay as they are.
// $rows: {id, name, kind, verified}[]
UNWIND $rows AS row
MERGE (a:Actor {id: row.id})
ON CREATE SET a.name = row.name, a.kind = row.kind, a.verified = row.verified, a.aliases = [row.name]
