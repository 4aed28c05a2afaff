package dev.countersign.bootstrap.configuration;

import dev.countersign.domain.approval.ApprovalPolicy;

/** Finds the approval policy: the file that is named, or the shipped one. */
final class PolicyFile {
  private PolicyFile() {}

  static ApprovalPolicy read(Environment environment) {
    TextFile file = TextFile.read(environment, "APPROVAL_POLICY_FILE", "approval-policy.yml");
    return new PolicyReader(file.where()).read(file.text());
  }
}
