-- The approval policy in force, one row from the first start on.
CREATE TABLE policy_in_force (
  id    TINYINT      NOT NULL COMMENT 'always 1',
  hash  VARBINARY(64) NOT NULL COMMENT 'of the policy''s text',
  since DATETIME(6)  NOT NULL COMMENT 'when it took the place of another',
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
