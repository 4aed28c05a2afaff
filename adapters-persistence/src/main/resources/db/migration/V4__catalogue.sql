-- Our copy of the ERP's catalogue. A new copy is written over the old one in one transaction.
CREATE TABLE catalogue (
  id         TINYINT     NOT NULL COMMENT 'always 1',
  generation BIGINT      NOT NULL COMMENT 'rises with each copy; 0 until the first',
  as_of      DATETIME(6) NULL     COMMENT 'when reading the ERP began',
  reference  MEDIUMBLOB  NULL     COMMENT 'organisation, locations and accounts, JSON',
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO catalogue (id, generation) VALUES (1, 0);

CREATE TABLE catalogue_items (
  item_id    VARBINARY(1020) NOT NULL,
  generation BIGINT          NOT NULL,
  document   MEDIUMBLOB      NOT NULL COMMENT 'the item, JSON',
  PRIMARY KEY (item_id),
  KEY catalogue_items_generation (generation)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE catalogue_storages (
  storage_id  VARBINARY(1020) NOT NULL,
  generation  BIGINT          NOT NULL,
  location_id VARBINARY(1020) NOT NULL,
  document    MEDIUMBLOB      NOT NULL COMMENT 'the storage, JSON',
  PRIMARY KEY (storage_id),
  KEY catalogue_storages_location (location_id),
  KEY catalogue_storages_generation (generation)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
