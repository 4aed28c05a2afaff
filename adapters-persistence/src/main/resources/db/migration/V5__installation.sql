-- Which ERP and organisation this database serves; said once.
CREATE TABLE installation (
  id              TINYINT         NOT NULL COMMENT 'always 1',
  erp             VARBINARY(64)   NOT NULL,
  organisation_id VARBINARY(1020) NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
