-- Which adjustment takes a posted one back. It is written with the row locked, so that of two reversals at
-- once one is kept.
ALTER TABLE adjustments
  ADD COLUMN reversed_by BINARY(16) NULL COMMENT 'the reversal, while that is neither cancelled nor voided';
