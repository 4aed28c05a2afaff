package dev.countersign.domain.adjustment;

import dev.countersign.domain.person.Role;
import java.util.Set;

/** Why our rules say no to an action. */
public sealed interface Refusal {
  /** The action takes one of these roles. */
  record RoleRequired(Set<Role> anyOf) implements Refusal {
    public RoleRequired {
      anyOf = Set.copyOf(anyOf);
    }
  }

  /** A location of the adjustment is not one of theirs. */
  record LocationForbidden() implements Refusal {}

  /** A clerk acts on what they themselves created, and on nothing else. */
  record NotYours() implements Refusal {}

  /** It has changed since the version that the caller judged. */
  record VersionStale(long expected, long present) implements Refusal {}

  /** They had a part in it, so somebody else has to decide. */
  record FourEyes(Part part) implements Refusal {}

  /** Its status does not allow the action. */
  record StatusForbids(Action action, Status status) implements Refusal {}

  /** Another adjustment takes it back already, which is neither cancelled nor voided. */
  record AlreadyReversed(AdjustmentId by) implements Refusal {}

  /** The ERP is being told to take it out of its books. */
  record VoidUnderWay() implements Refusal {}

  /** What part somebody had. */
  enum Part {
    CONTRIBUTED,
    DECIDED,
    APPROVED_FIRST
  }

  /** Whether it goes by who asks: by their roles, their locations, or the part that they had. */
  default boolean isPersonal() {
    return switch (this) {
      case RoleRequired _, LocationForbidden _, NotYours _, FourEyes _ -> true;
      case VersionStale _, StatusForbids _, AlreadyReversed _, VoidUnderWay _ -> false;
    };
  }

  /** The code that clients rely on. */
  default String code() {
    return switch (this) {
      case RoleRequired _ -> "role.required";
      case LocationForbidden _ -> "location.forbidden";
      case NotYours _ -> "adjustment.not_yours";
      case VersionStale _ -> "version.stale";
      case FourEyes _ -> "approval.four_eyes";
      case StatusForbids _ -> "adjustment.status";
      case AlreadyReversed _ -> "adjustment.already_reversed";
      case VoidUnderWay _ -> "adjustment.void_under_way";
    };
  }
}
