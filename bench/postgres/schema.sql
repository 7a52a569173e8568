-- The graph as someone would lay it out for PostgreSQL: a table a type, a table for each relationship that is
-- many to many in the model, a foreign key for the others, an index for each way a shape goes.
CREATE TABLE district (
  id text PRIMARY KEY, name text NOT NULL, description text, aliases text[] NOT NULL, external_ids text[] NOT NULL
);
CREATE TABLE industry (id text PRIMARY KEY, name text NOT NULL, description text);
CREATE TABLE develops (
  district_id text NOT NULL REFERENCES district,
  industry_id text NOT NULL REFERENCES industry,
  role text NOT NULL,
  PRIMARY KEY (district_id, industry_id)
);
CREATE TABLE metric (id text PRIMARY KEY, name text NOT NULL, unit text NOT NULL);
CREATE TABLE source (id text PRIMARY KEY, title text NOT NULL);
CREATE TABLE observation (
  id text PRIMARY KEY,
  subject_id text NOT NULL REFERENCES industry,
  metric_id text NOT NULL REFERENCES metric,
  as_stated text NOT NULL, value double precision, low double precision, high double precision,
  low_open boolean NOT NULL, high_open boolean NOT NULL, qualifier text NOT NULL, unit text NOT NULL,
  modality text NOT NULL, period_start text, period_end text, period_kind text NOT NULL
);
CREATE TABLE evidence (
  id text PRIMARY KEY,
  source_id text NOT NULL REFERENCES source,
  paragraph integer NOT NULL, start_at integer NOT NULL, end_at integer NOT NULL,
  as_stated text NOT NULL, hash text NOT NULL
);
CREATE TABLE has_evidence (
  observation_id text NOT NULL REFERENCES observation,
  evidence_id text NOT NULL REFERENCES evidence,
  PRIMARY KEY (observation_id, evidence_id)
);
CREATE TYPE figures AS (count bigint, min double precision, max double precision, avg double precision);
CREATE FUNCTION metric_figures(m metric, above double precision DEFAULT NULL) RETURNS figures
LANGUAGE sql STABLE AS $$
  SELECT count(*), min(value), max(value), avg(value) FROM observation
  WHERE metric_id = m.id AND (above IS NULL OR value > above)
$$;
