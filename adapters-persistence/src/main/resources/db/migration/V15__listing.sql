-- The list, newest first, by any filter. Every filter has an index that ends with the place in the list,
-- so that a page is read in order from where it begins, however many there are.
ALTER TABLE adjustments
  ADD COLUMN list_key       BINARY(24)      NULL COMMENT 'the place in the list: microseconds since 1970 when it was created, 8 bytes, then the id',
  ADD COLUMN location_count INT             NOT NULL DEFAULT 0 COMMENT 'how many locations it names',
  ADD COLUMN first_approver VARBINARY(1020) NULL COMMENT 'who gave the first approval, while that stands',
  ADD COLUMN waiting_since  DATETIME(6)     NULL COMMENT 'when the level that it waits for began to wait';

UPDATE adjustments SET
  list_key = CONCAT(UNHEX(LPAD(HEX(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', created_at)), 16, '0')), id),
  location_count = IF(sole_location = '', 0, 1),
  waiting_since = IF(status LIKE 'PENDING%', submitted_at, NULL);

ALTER TABLE adjustments
  MODIFY COLUMN list_key BINARY(24) NOT NULL COMMENT 'the place in the list: microseconds since 1970 when it was created, 8 bytes, then the id',
  DROP KEY adjustments_newest,
  DROP KEY adjustments_status,
  DROP KEY adjustments_location,
  ADD UNIQUE KEY adjustments_newest (list_key),
  ADD KEY adjustments_status (status, list_key),
  ADD KEY adjustments_type (type, list_key),
  ADD KEY adjustments_erp_state (erp_state, list_key),
  ADD KEY adjustments_reason (reason, list_key),
  ADD KEY adjustments_day (adjusted_on, list_key),
  ADD KEY adjustments_creator (created_by, list_key),
  ADD KEY adjustments_creator_status (created_by, status, list_key),
  ADD KEY adjustments_location (sole_location, list_key),
  ADD KEY adjustments_location_status (sole_location, status, list_key),
  ADD KEY adjustments_location_day (sole_location, adjusted_on, list_key);

-- What an adjustment has several of. It takes the place of adjustment_lines. It is found by the
-- second key: an index of its own can be jumped through from term to term, a primary key cannot on MariaDB.
CREATE TABLE adjustment_terms (
  kind     TINYINT         NOT NULL COMMENT '1 item, 2 item and location, 6 word of the search, 7 who had a part in it beside its creator; of those with several locations also 3 location, 4 location and status, 5 location and date',
  term     VARBINARY(2048) NOT NULL COMMENT 'UTF-8; what has two parts has a zero byte between them',
  list_key BINARY(24)      NOT NULL COMMENT 'that of the adjustment',
  PRIMARY KEY (list_key, kind, term),
  KEY adjustment_terms_found (kind, term, list_key)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Words, first approvers and the parts that others had, of adjustments of before, are there once those
-- are changed.
INSERT IGNORE INTO adjustment_terms
  SELECT 1, l.item_id, a.list_key FROM adjustment_lines l JOIN adjustments a ON a.id = l.adjustment_id;
INSERT IGNORE INTO adjustment_terms
  SELECT 2, CONCAT(l.item_id, x'00', l.location_id), a.list_key
  FROM adjustment_lines l JOIN adjustments a ON a.id = l.adjustment_id WHERE l.location_id IS NOT NULL;
INSERT IGNORE INTO adjustment_terms
  SELECT 3, l.location_id, a.list_key
  FROM adjustment_lines l JOIN adjustments a ON a.id = l.adjustment_id
  WHERE a.sole_location IS NULL AND l.location_id IS NOT NULL;
INSERT IGNORE INTO adjustment_terms
  SELECT 3, header_location, list_key FROM adjustments WHERE sole_location IS NULL AND header_location IS NOT NULL;
INSERT IGNORE INTO adjustment_terms
  SELECT 4, CONCAT(t.term, x'00', a.status), t.list_key
  FROM adjustment_terms t JOIN adjustments a ON a.list_key = t.list_key WHERE t.kind = 3;
INSERT IGNORE INTO adjustment_terms
  SELECT 5, CONCAT(t.term, x'00', a.adjusted_on), t.list_key
  FROM adjustment_terms t JOIN adjustments a ON a.list_key = t.list_key WHERE t.kind = 3;
UPDATE adjustments a SET a.location_count =
  (SELECT COUNT(*) FROM adjustment_terms t WHERE t.kind = 3 AND t.list_key = a.list_key)
  WHERE a.sole_location IS NULL;

DROP TABLE adjustment_lines;
