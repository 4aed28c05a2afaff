-- What front ends that listen are told. A row is written in its change's own transaction, without a
-- number: auto-increment becomes visible out of order. One job numbers what is committed.
CREATE TABLE events (
  place      BIGINT      NOT NULL AUTO_INCREMENT COMMENT 'rises in the order of writing, with gaps',
  number     BIGINT      NULL                    COMMENT 'the event''s id: dense, in order, the same for all; NULL until it is given',
  written_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  document   MEDIUMBLOB  NOT NULL                COMMENT 'what has happened, and at which locations, JSON',
  PRIMARY KEY (place),
  UNIQUE KEY events_number (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
