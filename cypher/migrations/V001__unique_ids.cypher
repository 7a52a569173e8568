// Ids are unique across the whole graph, and within each of the static labels.
CREATE CONSTRAINT Node_id_unique IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT Entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT Statement_id_unique IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;

// Book-keeping; labels that begin with an underscore never reach the API.
CREATE CONSTRAINT _Migration_version_unique IF NOT EXISTS FOR (n:_Migration) REQUIRE n.version IS UNIQUE;
CREATE CONSTRAINT _Load_id_unique IF NOT EXISTS FOR (n:_Load) REQUIRE n.id IS UNIQUE;
