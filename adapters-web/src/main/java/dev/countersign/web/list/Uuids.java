package dev.countersign.web.list;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** UUIDs as they stand in addresses and bodies. */
public final class Uuids {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Uuids() {}

  /** Empty where it is none. */
  public static Optional<UUID> parse(String text) {
    return Optional.of(text).filter(FORM.asMatchPredicate()).map(UUID::fromString);
  }
}
