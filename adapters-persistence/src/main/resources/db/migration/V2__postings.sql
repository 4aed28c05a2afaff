-- The outbox. The head of an adjustment's queue is its oldest step that is not done, and only the head
-- of one that does not wait for a person has due_at; so the index on it holds what there is to do.
CREATE TABLE posting_steps (
  number        BIGINT      NOT NULL AUTO_INCREMENT,
  adjustment_id BINARY(16)  NOT NULL,
  operation     VARCHAR(16) NOT NULL,
  step          MEDIUMBLOB  NOT NULL COMMENT 'what the ERP is told, JSON; never changed',
  state         VARCHAR(16) NOT NULL COMMENT 'QUEUED, FAILED (holds back those behind it), DONE or DROPPED',
  task          VARCHAR(16) NOT NULL COMMENT 'what who claims it next has to do: SEND, LOOK or CONFIRM',
  due_at        DATETIME(6) NULL     COMMENT 'when it may be claimed: the end of its wait or of its lease, by this server''s clock',
  fence         BIGINT      NOT NULL COMMENT 'rises with each claim, so that a late result is known as such',
  attempts      INT         NOT NULL COMMENT 'write requests sent',
  looks         INT         NOT NULL COMMENT 'how often a lost one was looked for',
  queued_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (number),
  KEY posting_steps_due (due_at, number),
  KEY posting_steps_adjustment (adjustment_id, number),
  CONSTRAINT posting_steps_adjustment FOREIGN KEY (adjustment_id) REFERENCES adjustments (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
