-- Steps whose document has to be found among all others are claimed apart from those that are sent: one
-- walk through the ERP's list serves all of them.
ALTER TABLE posting_steps
  MODIFY COLUMN task  VARCHAR(16) NOT NULL COMMENT 'what who claims it next has to do: SEND, LOOK, CHECK or CONFIRM',
  MODIFY COLUMN looks INT         NOT NULL COMMENT 'how often a lost one was looked for, or nothing showed of one that the ERP called done',
  ADD COLUMN tries      INT         NOT NULL DEFAULT 0 COMMENT 'claims to send it, whether or not a request left us then',
  ADD COLUMN sent       INT         NOT NULL DEFAULT 0 COMMENT 'write requests ever; attempts begin anew when a failed step is set going again',
  ADD COLUMN refused_at DATETIME(6) NULL               COMMENT 'when the ERP first refused a request that was not looked for since',
  ADD COLUMN is_lost    BOOLEAN GENERATED ALWAYS AS (task IN ('LOOK', 'CHECK') AND operation IN ('POST', 'CREATE')) STORED;

UPDATE posting_steps SET tries = attempts, sent = attempts;

ALTER TABLE posting_steps
  DROP KEY posting_steps_due,
  ADD KEY posting_steps_due (is_lost, due_at, number),
  ADD KEY posting_steps_backlog (state, task, due_at);

-- Which adjustments are the ERP's document.
ALTER TABLE adjustments ADD KEY adjustments_document (erp_document_id);
