// Months for which there are articles, statements or events; they are signposts for paging and stay.
// $ids: string[] of YYYY-MM
UNWIND $ids AS id
MERGE (:Month {id: id})
