package dev.countersign.bootstrap.configuration;

import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.approval.ApprovalPolicy;
import dev.countersign.domain.approval.ApprovalRule;
import dev.countersign.domain.approval.Condition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the approval policy; what it cannot read it refuses, naming the rule and the key. */
final class PolicyReader {
  private static final String LEVELS = "levels";
  private static final String DEFAULT_LEVELS = "default-levels";
  private static final String RULES = "rules";

  private final String where;

  PolicyReader(String where) {
    this.where = where;
  }

  ApprovalPolicy read(String text) {
    Map<?, ?> policy = map(parsed(text), "the policy");
    unknownKeys(policy);
    List<ApprovalRule> rules = new ArrayList<>();
    map(policy.containsKey(RULES) ? policy.get(RULES) : Map.of(), RULES)
        .forEach((name, rule) -> rules.add(rule(String.valueOf(name), rule)));
    return new ApprovalPolicy(
        levels(policy.get(DEFAULT_LEVELS), DEFAULT_LEVELS), rules, hash(text));
  }

  private @Nullable Object parsed(String text) {
    try {
      return PlainYaml.load(text);
    } catch (YAMLException e) {
      throw refused(
          "it is not YAML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private ApprovalRule rule(String name, @Nullable Object value) {
    String at = "rule " + name + ": ";
    Map<?, ?> rule = map(value, "rule " + name);
    List<Condition> conditions = new ArrayList<>();
    rule.forEach((key, limit) -> {
      if (!LEVELS.equals(key)) {
        conditions.add(condition(at, String.valueOf(key), limit));
      }
    });
    if (conditions.isEmpty()) {
      throw refused(at + "it has no condition; conditions are " + ConditionReader.names());
    }
    return new ApprovalRule(name, levels(rule.get(LEVELS), at + LEVELS), conditions);
  }

  private Condition condition(String at, String key, @Nullable Object limit) {
    ConditionReader reader =
        ConditionReader.of(key)
            .orElseThrow(() ->
                refused(
                    at + key + " is not a condition; conditions are " + ConditionReader.names()));
    return reader
        .read(limit)
        .orElseThrow(() ->
            refused(at + key + " must be " + reader.allowed() + ", not " + PlainYaml.shown(limit)));
  }

  private Levels levels(@Nullable Object value, String at) {
    return PolicyValues.number(value)
        .flatMap(Levels::of)
        .orElseThrow(() -> refused(at + " must be 0, 1 or 2, not " + PlainYaml.shown(value)));
  }

  private Map<?, ?> map(@Nullable Object value, String what) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw refused(what + " must be a map");
  }

  private void unknownKeys(Map<?, ?> policy) {
    policy.keySet().stream()
        .map(String::valueOf)
        .filter(key -> !Set.of(DEFAULT_LEVELS, RULES).contains(key))
        .findFirst()
        .ifPresent(key -> {
          throw refused(key + " is not a key of the policy; its keys are default-levels and rules");
        });
  }

  private ConfigurationRefused refused(String what) {
    return new ConfigurationRefused(where + " cannot be read: " + what);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
