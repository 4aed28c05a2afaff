-- What was submitted when, and what it was worth, of submissions that stand. Adjustments of before are
-- in no day's total until they are changed.
ALTER TABLE adjustments
  ADD COLUMN submitted_at    DATETIME(6)    NULL COMMENT 'when it was submitted; NULL while that does not stand: withdrawn, rejected, cancelled',
  ADD COLUMN submitted_worth DECIMAL(65,30) NULL COMMENT 'its absolute total; NULL where an item of it has no cost',
  ADD KEY adjustments_submitted (created_by, submitted_at, submitted_worth);

-- Whoever submits an adjustment of somebody locks their row, so that one goes after the other.
CREATE TABLE submitters (
  person_id VARBINARY(1020) NOT NULL,
  PRIMARY KEY (person_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
