CREATE INDEX ON develops (industry_id);
CREATE INDEX ON observation (subject_id, id);
CREATE INDEX ON observation (metric_id) INCLUDE (value);
CREATE INDEX ON observation (value);
CREATE INDEX ON has_evidence (evidence_id);
CREATE INDEX ON evidence (source_id);
VACUUM ANALYZE;
