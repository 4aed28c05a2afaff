-- Through which day the books are closed, one row; its change is audited.
CREATE TABLE periods (
  id             TINYINT NOT NULL COMMENT 'always 1',
  closed_through DATE    NULL     COMMENT 'in the organisation''s time zone; NULL where all is open',
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO periods (id, closed_through) VALUES (1, NULL);
