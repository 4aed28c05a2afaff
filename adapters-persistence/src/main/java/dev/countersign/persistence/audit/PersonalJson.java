package dev.countersign.persistence.audit;

import dev.countersign.domain.audit.Author.Human;
import dev.countersign.domain.audit.Origin;
import io.micronaut.serde.annotation.Serdeable;

/** Who somebody was and from where they called, as it is kept beside the entries. */
@Serdeable
record PersonalJson(String device, String ip, String name, String userAgent) {
  static final PersonalJson ERASED = new PersonalJson("", "", "", "");

  static PersonalJson of(Human human) {
    Origin origin = human.origin();
    return new PersonalJson(
        origin.device(), origin.ip(), human.actor().person().name(), origin.userAgent());
  }

  Origin origin(String requestId) {
    return new Origin(ip, userAgent, device, requestId);
  }
}
