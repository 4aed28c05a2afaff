-- Who does what one replica at a time does, by this server's clock.
CREATE TABLE leases (
  name    VARBINARY(64) NOT NULL,
  holder  BINARY(16)    NOT NULL COMMENT 'the process that has it, or had it last',
  fence   BIGINT        NOT NULL COMMENT 'rises each time that another takes it',
  ends_at DATETIME(6)   NOT NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
