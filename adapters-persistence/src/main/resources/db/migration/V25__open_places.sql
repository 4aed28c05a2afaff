-- An item at a location stands in adjustment_terms only while its adjustment waits for approval, or is approved
-- and not posted, so that those are found without all that were ever there.
DELETE t FROM adjustment_terms t JOIN adjustments a ON a.list_key = t.list_key
  WHERE t.kind = 2 AND a.status NOT IN ('PENDING_APPROVAL', 'PENDING_FINAL_APPROVAL', 'APPROVED');

ALTER TABLE adjustment_terms
  MODIFY COLUMN kind TINYINT NOT NULL COMMENT '1 item, 2 item and location while it waits or is approved, 6 word of the search, 7 who had a part in it beside its creator; of those with several locations also 3 location, 4 location and status, 5 location and date';
