// Months for which there may be articles, statements or events; 9999-12 stands for those without a day.
// -> month: string
MATCH (m:Month)
RETURN m.id AS month
ORDER BY month
