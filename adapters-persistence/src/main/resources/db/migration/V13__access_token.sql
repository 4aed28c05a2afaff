-- The access token that all replicas share, by this server's clock.
CREATE TABLE access_token (
  account       BINARY(32)      NOT NULL COMMENT 'SHA-256 of what the token is got with',
  number        BIGINT          NULL     COMMENT 'the turn that brought the token; NULL before any has',
  sealed        VARBINARY(4096) NULL     COMMENT 'the token, encrypted with a key that is not in this database',
  fresh_until   DATETIME(6)     NULL,
  ends_at       DATETIME(6)     NULL,
  turn          BIGINT          NOT NULL COMMENT 'the last turn given',
  turn_until    DATETIME(6)     NULL     COMMENT 'when the lease of a turn under way ends',
  failures      INT             NOT NULL COMMENT 'turns without a token since the last that brought one',
  silent_until  DATETIME(6)     NULL     COMMENT 'nobody gets a turn before',
  wait_until    DATETIME(6)     NULL     COMMENT 'callers wait at least until then; NULL where their own back-off will do',
  error         MEDIUMBLOB      NULL     COMMENT 'why the last turn brought no token, JSON',
  PRIMARY KEY (account)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE token_renewals (
  account      BINARY(32)  NOT NULL,
  turn         BIGINT      NOT NULL,
  counts_until DATETIME(6) NOT NULL COMMENT 'a window after it was over',
  PRIMARY KEY (account, turn)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
