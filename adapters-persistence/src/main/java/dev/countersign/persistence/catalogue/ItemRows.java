package dev.countersign.persistence.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The rows of items. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ItemRows extends GenericRepository<ItemRow, String> {
  @Query(
      """
      INSERT INTO catalogue_items (item_id, generation, document)
      VALUES (:itemId, :generation, :document)
      ON DUPLICATE KEY UPDATE generation = VALUES(generation), document = VALUES(document)
      """)
  void upsert(List<ItemRow> rows);

  @Query("DELETE FROM catalogue_items WHERE generation < :generation")
  void deleteBefore(long generation);
}
