-- What all replicas together have asked of the ERP, by this server's clock. Whoever takes a place locks
-- the one row of request_budget.
CREATE TABLE request_budget (
  id                   TINYINT     NOT NULL COMMENT 'always 1',
  minute_limit         INT         NULL     COMMENT 'requests a minute that the ERP has taken, where it refused more; rises with time',
  minute_since         DATETIME(6) NULL,
  at_once_limit        INT         NULL     COMMENT 'the same for requests under way',
  at_once_since        DATETIME(6) NULL,
  closed_limit         VARCHAR(16) NULL     COMMENT 'by which limit the ERP refuses everything',
  closed_until         DATETIME(6) NULL,
  day_ends             DATETIME(6) NOT NULL COMMENT 'when the day''s requests are all there again',
  day_used             BIGINT      NOT NULL,
  day_limit            BIGINT      NULL     COMMENT 'what the ERP says it takes in a whole day; NULL until it has said so',
  day_left             BIGINT      NULL     COMMENT 'what is left of that',
  posting_waits_until  DATETIME(6) NULL     COMMENT 'until then, one of that priority has found no room',
  person_waits_until   DATETIME(6) NULL,
  settling_waits_until DATETIME(6) NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO request_budget (id, day_ends, day_used) VALUES (1, '2000-01-01', 0);

CREATE TABLE requests (
  number        BIGINT      NOT NULL AUTO_INCREMENT,
  running_until DATETIME(6) NOT NULL COMMENT 'when it ended, or its lease does',
  counts_until  DATETIME(6) NOT NULL COMMENT 'a minute later',
  PRIMARY KEY (number),
  KEY requests_counting (counts_until, running_until)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
