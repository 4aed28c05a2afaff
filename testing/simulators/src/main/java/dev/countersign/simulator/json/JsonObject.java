package dev.countersign.simulator.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the members of an object in the order in which they are put. */
public final class JsonObject {
  private final Map<String, Json> members = new LinkedHashMap<>();

  JsonObject() {}

  /** Adds a member, or replaces the one of that name. */
  public JsonObject put(String name, @Nullable Object value) {
    members.put(name, Json.of(value));
    return this;
  }

  /** Adds all members of another object. */
  public JsonObject putAll(Json.Obj other) {
    members.putAll(other.members());
    return this;
  }

  /** The object with the members put so far. */
  public Json.Obj build() {
    return new Json.Obj(members);
  }
}
