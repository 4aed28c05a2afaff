package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.Content;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a proposal can be kept at all. */
public sealed interface Shape {
  /** It can, as this. */
  record Sound(Content content) implements Shape {}

  /**
   * It cannot, for all of these reasons.
   *
   * @param outline what of it can be judged further
   */
  record Flawed(List<Finding> findings, Outline outline) implements Shape {
    public Flawed {
      findings = List.copyOf(findings);
    }

    /** All that is wrong: these, and what else was found where the shape is sound. */
    public Judgement and(Judgement further) {
      Set<Place> flawed = findings.stream().map(Finding::place).collect(Collectors.toSet());
      return new Judgement(
          Stream.concat(findings.stream(), elsewhere(further.errors(), flawed)).toList(),
          elsewhere(further.warnings(), flawed).toList());
    }

    private static Stream<Finding> elsewhere(List<Finding> further, Set<Place> flawed) {
      return further.stream().filter(finding -> !flawed.contains(finding.place()));
    }
  }
}
