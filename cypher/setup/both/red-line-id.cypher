// One RedLine an id.
CREATE CONSTRAINT red_line_id IF NOT EXISTS FOR (n:RedLine) REQUIRE n.id IS UNIQUE
