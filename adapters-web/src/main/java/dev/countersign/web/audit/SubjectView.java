package dev.countersign.web.audit;

import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.web.json.WireView;

/** What an entry is about. */
@WireView
record SubjectView(String type, String id) {
  static SubjectView of(AuditSubject subject) {
    return new SubjectView(subject.type().name(), subject.id());
  }
}
