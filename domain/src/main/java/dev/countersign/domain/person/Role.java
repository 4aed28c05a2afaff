package dev.countersign.domain.person;

import java.util.Set;

/** What somebody may do here; roles add up. */
public enum Role {
  CLERK,
  APPROVER,
  FINAL_APPROVER,
  ADMIN,
  AUDITOR;

  /** Those that approve at any level. */
  public static final Set<Role> APPROVING = Set.of(APPROVER, FINAL_APPROVER, ADMIN);
}
