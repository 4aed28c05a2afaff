-- Every instant is UTC. Every UUID is its 16 bytes; ours are of version 7, so keys grow with time.
-- What other systems name (people, locations, items, references) is VARBINARY holding UTF-8 where it is
-- compared, so that it is compared byte for byte on MySQL and MariaDB alike: utf8mb4_bin ignores
-- trailing blanks. Whatever must come back byte for byte is a MEDIUMBLOB, never a JSON column.

CREATE TABLE adjustments (
  id                  BINARY(16)      NOT NULL,
  version             BIGINT          NOT NULL,
  status              VARCHAR(32)     NOT NULL,
  type                VARCHAR(16)     NOT NULL,
  adjusted_on         DATE            NOT NULL COMMENT 'the date of the adjustment, in the organisation''s time zone',
  reason              VARCHAR(255)    NOT NULL,
  created_by          VARBINARY(1020) NOT NULL,
  created_at          DATETIME(6)     NOT NULL,
  updated_at          DATETIME(6)     NOT NULL,
  header_location     VARBINARY(1020) NULL     COMMENT 'the location of lines that name none',
  sole_location       VARBINARY(1020) NULL     COMMENT 'its only location; empty where it names none; NULL where it names several',
  reference_key       VARBINARY(255)  NULL     COMMENT 'the reference, where nobody else may bear it; NULL where there is none, or cancelled before anything was sent',
  document            MEDIUMBLOB      NOT NULL COMMENT 'the whole adjustment, JSON',
  erp_operation       VARCHAR(16)     NULL     COMMENT 'the step under way, or the last one done',
  erp_state           VARCHAR(16)     NOT NULL,
  erp_document_id     VARCHAR(255)    NULL,
  erp_reference       VARCHAR(255)    NULL     COMMENT 'the reference number that the ERP''s document bears',
  erp_attempts        INT             NOT NULL,
  erp_next_attempt_at DATETIME(6)     NULL,
  erp_error           MEDIUMBLOB      NULL     COMMENT 'why it has not gone through, JSON',
  erp_changes         BIGINT          NOT NULL COMMENT 'counts every change of the erp_ columns',
  PRIMARY KEY (id),
  UNIQUE KEY adjustments_reference (reference_key),
  KEY adjustments_newest (created_at, id),
  KEY adjustments_status (status, created_at, id),
  KEY adjustments_location (sole_location, created_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the lines are searched by; the lines themselves are in the adjustment's document.
CREATE TABLE adjustment_lines (
  adjustment_id BINARY(16)      NOT NULL,
  position      INT             NOT NULL COMMENT 'from 0',
  item_id       VARBINARY(1020) NOT NULL,
  location_id   VARBINARY(1020) NULL     COMMENT 'where its stock is: its own location or the header''s',
  PRIMARY KEY (adjustment_id, position),
  KEY adjustment_lines_item (item_id, adjustment_id),
  KEY adjustment_lines_location (location_id, adjustment_id),
  CONSTRAINT adjustment_lines_adjustment FOREIGN KEY (adjustment_id) REFERENCES adjustments (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE kept_answers (
  person_id    VARBINARY(1020) NOT NULL,
  answer_key   VARBINARY(255)  NOT NULL COMMENT 'the Idempotency-Key',
  request_hash VARCHAR(512)    NOT NULL,
  answer       MEDIUMBLOB      NULL     COMMENT 'status, headers and body, JSON; NULL only inside the transaction that writes it',
  kept_at      DATETIME(6)     NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (person_id, answer_key),
  KEY kept_answers_age (kept_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
