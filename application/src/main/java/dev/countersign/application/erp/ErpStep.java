package dev.countersign.application.erp;

import java.util.Optional;

/** One write that the ERP has to be told; the steps of one adjustment go in order. */
public sealed interface ErpStep {
  /** Create the document and have it in the books at once. */
  record Post(Posting posting) implements ErpStep {}

  /** Create the document as a draft of the ERP's own approval. */
  record Create(Posting posting) implements ErpStep {}

  /** Make the document say this. */
  record Update(Posting posting) implements ErpStep {}

  record Submit() implements ErpStep {}

  /** The first of two approvals. */
  record Approve() implements ErpStep {}

  /** The last approval, after which it is in the books. */
  record ApproveFinally() implements ErpStep {}

  record Reject(String reason) implements ErpStep {
    /** So begins the reason where somebody has taken their request back; their name ends it. */
    public static final String WITHDRAWN = "Withdrawn by ";

    /** The same where an administrator has reopened it. */
    public static final String REOPENED = "Reopened by ";
  }

  /** Delete it, as long as it is not in the books. */
  record Delete() implements ErpStep {}

  /** Take it out of the books again: delete it, which moves its stock back. */
  record Voiding() implements ErpStep {}

  default Operation operation() {
    return switch (this) {
      case Post _ -> Operation.POST;
      case Create _ -> Operation.CREATE;
      case Update _ -> Operation.UPDATE;
      case Submit _ -> Operation.SUBMIT;
      case Approve _ -> Operation.APPROVE;
      case ApproveFinally _ -> Operation.FINAL_APPROVE;
      case Reject _ -> Operation.REJECT;
      case Delete _ -> Operation.DELETE;
      case Voiding _ -> Operation.VOID;
    };
  }

  /** Whether it brings a document into being, which has no id before. */
  default boolean creates() {
    return this instanceof Post || this instanceof Create;
  }

  /** What it sends, where it sends a document. */
  default Optional<Posting> sent() {
    return switch (this) {
      case Post(var posting) -> Optional.of(posting);
      case Create(var posting) -> Optional.of(posting);
      case Update(var posting) -> Optional.of(posting);
      case Submit _, Approve _, ApproveFinally _, Reject _, Delete _, Voiding _ -> Optional.empty();
    };
  }
}
