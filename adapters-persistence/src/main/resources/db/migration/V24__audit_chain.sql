-- The trail as it is chained and sealed (docs/audit.md). No release has kept entries in the form before.
DROP TABLE audit_entries;

-- Only ever appended to, with what is to be kept for ever: no personal data.
CREATE TABLE audit_entries (
  place       BIGINT          NOT NULL AUTO_INCREMENT COMMENT 'rises in the order of writing, with gaps',
  subject_id  VARBINARY(1020) NOT NULL COMMENT 'what it is about; an adjustment need not be there: a refused creation has none',
  happened_at DATETIME(6)     NOT NULL,
  action      VARCHAR(64)     NOT NULL,
  actor       VARBINARY(1020) NOT NULL COMMENT 'the person''s id, or the name of the part of Countersign',
  personal    BINARY(32)      NULL     COMMENT 'the personal data of whose it is, NULL of a part of Countersign',
  entry       MEDIUMBLOB      NOT NULL COMMENT 'the whole entry, JSON as RFC 8785 writes it',
  PRIMARY KEY (place),
  KEY audit_entries_subject (subject_id, happened_at, place),
  KEY audit_entries_actor (actor, happened_at, place),
  KEY audit_entries_action (action, happened_at, place),
  KEY audit_entries_time (happened_at, place)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The entries' numbers, each with the hash that chains it to those before it. Only ever appended to.
CREATE TABLE audit_chain (
  seq   BIGINT     NOT NULL COMMENT 'dense, from 1, given after commit',
  place BIGINT     NOT NULL COMMENT 'of the entry',
  entry BINARY(32) NOT NULL COMMENT 'the entry''s hash',
  link  BINARY(32) NOT NULL COMMENT 'the hash of the link before, the number and the entry''s hash',
  PRIMARY KEY (seq),
  UNIQUE KEY audit_chain_place (place)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Each seal signs the chain up to its last number. Only ever appended to.
CREATE TABLE audit_seals (
  number       BIGINT      NOT NULL COMMENT 'dense, from 1',
  seal_before  BINARY(32)  NOT NULL COMMENT 'the hash of the seal before',
  first_seq    BIGINT      NOT NULL,
  last_seq     BIGINT      NOT NULL,
  head         BINARY(32)  NOT NULL COMMENT 'the last link''s hash',
  sealed_at    DATETIME(3) NOT NULL,
  key_id       BINARY(16)  NOT NULL,
  previous_key BINARY(16)  NULL     COMMENT 'who signed until then, where that was another',
  signature    BINARY(64)  NOT NULL COMMENT 'Ed25519 over all of that, see docs/audit.md',
  handover     BINARY(64)  NULL     COMMENT 'the same by the previous key',
  PRIMARY KEY (number),
  KEY audit_seals_key (previous_key, number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Names and addresses of those who acted; an entry knows the hash alone, so a person can be forgotten.
CREATE TABLE personal_data (
  hash     BINARY(32)      NOT NULL COMMENT 'SHA-256 of the salt and the document',
  person   VARBINARY(1020) NOT NULL,
  salt     BINARY(32)      NOT NULL,
  document BLOB            NOT NULL COMMENT 'name, ip, user agent and device, JSON as RFC 8785 writes it',
  PRIMARY KEY (hash),
  KEY personal_data_person (person)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
