-- Everybody who came with a valid token, as of the last time.
CREATE TABLE people_seen (
  person_id VARBINARY(1020) NOT NULL,
  seen_at   DATETIME(6)     NOT NULL,
  approves  BOOLEAN         NOT NULL COMMENT 'whether a role of theirs approves at any level',
  document  MEDIUMBLOB      NOT NULL COMMENT 'name, roles and locations, JSON',
  PRIMARY KEY (person_id),
  KEY people_seen_approvers (approves, seen_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
