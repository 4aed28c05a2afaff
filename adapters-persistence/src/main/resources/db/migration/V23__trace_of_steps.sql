-- A step is told to the ERP under the trace of the request that made it necessary.
ALTER TABLE posting_steps
  ADD COLUMN trace VARBINARY(64) NOT NULL DEFAULT '' COMMENT 'the request''s trace id, or blank';
