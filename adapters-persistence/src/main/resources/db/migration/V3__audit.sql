-- Only ever appended to.
CREATE TABLE audit_entries (
  id          BINARY(16)      NOT NULL,
  subject_id  BINARY(16)      NOT NULL COMMENT 'the adjustment; it need not be there: a refused creation has none',
  happened_at DATETIME(6)     NOT NULL,
  action      VARCHAR(64)     NOT NULL,
  actor       VARBINARY(1020) NOT NULL COMMENT 'the person''s id, or the name of the part of Countersign',
  entry       MEDIUMBLOB      NOT NULL COMMENT 'the whole entry, JSON with every value a string and its members sorted',
  PRIMARY KEY (id),
  KEY audit_entries_subject (subject_id, happened_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
