package dev.countersign.persistence.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An audit entry as it is kept: every value a string, and no personal data. */
@Serdeable
record EntryJson(
    String action,
    String at,
    AuthorJson author,
    List<ChangeJson> changes,
    Map<String, String> facts,
    String id,
    SubjectJson subject,
    String version) {

  /** Who did it: a person, or a part of Countersign. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AuthorJson(@Nullable HumanJson human, @Nullable String machine) {}

  /**
   * Somebody.
   *
   * @param locations absent where they act everywhere
   * @param personal the hash of their personal data
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HumanJson(
      String id,
      @Nullable List<String> locations,
      String personal,
      String requestId,
      List<String> roles) {}

  /** A field that changed. */
  @Serdeable
  record ChangeJson(String after, String before, String field) {}

  /** What it is about. */
  @Serdeable
  record SubjectJson(String id, String type) {}
}
