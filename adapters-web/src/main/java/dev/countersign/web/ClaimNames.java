package dev.countersign.web;

/** Which claims of a token say who somebody is, what they may do, and where. */
public record ClaimNames(String subject, String name, String roles, String locations) {
  public static final ClaimNames SHIPPED = new ClaimNames("sub", "name", "roles", "locations");
}
