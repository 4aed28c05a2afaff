package dev.countersign.persistence.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The rows of storages. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StorageRows extends GenericRepository<StorageRow, String> {
  @Query(
      """
      INSERT INTO catalogue_storages (storage_id, generation, location_id, document)
      VALUES (:storageId, :generation, :locationId, :document)
      ON DUPLICATE KEY UPDATE generation = VALUES(generation),
      location_id = VALUES(location_id), document = VALUES(document)
      """)
  void upsert(List<StorageRow> rows);

  @Query("DELETE FROM catalogue_storages WHERE generation < :generation")
  void deleteBefore(long generation);
}
