-- Whether anything is told to the ERP, one row; its change is audited.
CREATE TABLE posting_switch (
  id        TINYINT         NOT NULL COMMENT 'always 1',
  paused_by VARBINARY(1020) NULL     COMMENT 'who paused it: a person''s id, or a part of Countersign; NULL while it runs',
  paused_at DATETIME(6)     NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO posting_switch (id, paused_by, paused_at) VALUES (1, NULL, NULL);
