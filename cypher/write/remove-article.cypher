// Takes out an article; its contents must be out already.
// $id: string
MATCH (a:Article {id: $id})
DETACH DELETE a
