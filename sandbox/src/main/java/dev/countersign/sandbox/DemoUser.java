package dev.countersign.sandbox;

import dev.countersign.domain.person.Role;
import java.util.List;
import java.util.Optional;

/** Somebody to log in as; the password is the name. */
record DemoUser(String name, String fullName, List<Role> roles) {
  static final List<DemoUser> ALL =
      List.of(
          new DemoUser("clerk", "Carla Clerk", List.of(Role.CLERK)),
          new DemoUser("clerk2", "Cyrus Clerk", List.of(Role.CLERK)),
          new DemoUser("approver", "Amal Approver", List.of(Role.APPROVER)),
          new DemoUser("approver2", "Anton Approver", List.of(Role.APPROVER)),
          new DemoUser("final", "Farah Final", List.of(Role.FINAL_APPROVER)),
          new DemoUser("admin", "Adam Admin", List.of(Role.ADMIN)),
          new DemoUser("auditor", "Aiko Auditor", List.of(Role.AUDITOR)));

  DemoUser {
    roles = List.copyOf(roles);
  }

  static Optional<DemoUser> loggingIn(String name, String password) {
    return ALL.stream().filter(u -> u.name.equals(name) && u.name.equals(password)).findFirst();
  }
}
