package dev.countersign.persistence.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** An audit entry as it is kept: its members sorted, every value a string. */
@Serdeable
@JsonPropertyOrder(alphabetic = true)
record EntryJson(
    String action,
    String at,
    AuthorJson author,
    List<ChangeJson> changes,
    SortedMap<String, String> facts,
    String id,
    String subject,
    String version) {

  /** Who did it: a person, or a part of Countersign. */
  @Serdeable
  @JsonPropertyOrder(alphabetic = true)
  record AuthorJson(@Nullable HumanJson human, @Nullable String machine) {}

  /**
   * Somebody, and from where they called.
   *
   * @param locations absent where they act everywhere
   */
  @Serdeable
  @JsonPropertyOrder(alphabetic = true)
  record HumanJson(
      String device,
      String id,
      String ip,
      @Nullable List<String> locations,
      String name,
      String requestId,
      List<String> roles,
      String userAgent) {}

  /** A field that changed. */
  @Serdeable
  @JsonPropertyOrder(alphabetic = true)
  record ChangeJson(String after, String before, String field) {}
}
