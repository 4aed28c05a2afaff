-- Whose turn it is to do what one replica does for all, by this server's clock.
CREATE TABLE job_turns (
  job     VARBINARY(64) NOT NULL,
  ends_at DATETIME(6)   NOT NULL COMMENT 'when somebody else may have the next turn',
  PRIMARY KEY (job)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
