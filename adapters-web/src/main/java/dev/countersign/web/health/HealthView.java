package dev.countersign.web.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.countersign.web.json.WireView;
import java.util.List;

/**
 * Whether something is {@code UP} or {@code DOWN}.
 *
 * @param warnings what somebody should look at, though it serves; left out where there is nothing
 */
@WireView
record HealthView(
    String status, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> warnings) {
  HealthView(String status) {
    this(status, List.of());
  }
}
