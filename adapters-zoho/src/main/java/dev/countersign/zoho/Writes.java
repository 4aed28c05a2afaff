package dev.countersign.zoho;

import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpWrite;
import java.util.Optional;
import java.util.Set;

/** Says in the ports' words how a call ended. */
final class Writes {
  private static final String NO_SUCH_ENTITY = "1002";

  /** 404 for a path that Zoho does not know, and for an item: the document may well be there. */
  private static final Set<String> NOT_OF_DOCUMENTS = Set.of("5", "2006");

  static final ErpWrite MISSING =
      new ErpWrite.Declined(ErpWrite.Cause.MISSING, Trouble.missing("", ""));

  private Writes() {}

  /** A create, which can be refused for whatever it names but not for a document of its own. */
  static ErpWrite created(Answer<DocumentJson> answer) {
    return switch (answer) {
      case Answer.Refused<DocumentJson> refused -> declined(refused);
      default -> changed(answer.reading(document -> Optional.of(Documents.booked(document))));
    };
  }

  /** A write to a document that there is. */
  static ErpWrite changed(Answer<Optional<ErpDocument>> answer) {
    return switch (answer) {
      case Answer.Done<Optional<ErpDocument>>(var document) -> new ErpWrite.Booked(document);
      case Answer.Refused<Optional<ErpDocument>> refused ->
          isMissing(refused) ? missing(refused) : declined(refused);
      case Answer.NotExecuted<Optional<ErpDocument>> notExecuted -> notSent(notExecuted);
      case Answer.Forbidden<Optional<ErpDocument>>(var error) ->
          ErpWrite.NotSent.refused(error, Optional.of(Trouble.CONFIGURATION_DELAY));
      case Answer.Doubtful<Optional<ErpDocument>>(var error) -> new ErpWrite.InDoubt(error);
    };
  }

  private static ErpWrite notSent(Answer.NotExecuted<?> answer) {
    return switch (answer.done()) {
      case UNSENT -> ErpWrite.NotSent.unsent(answer.error(), answer.delay());
      case REFUSED -> ErpWrite.NotSent.refused(answer.error(), answer.delay());
    };
  }

  static ErpLookup found(Answer<ErpDocument> answer) {
    return switch (answer) {
      case Answer.Done<ErpDocument>(var document) -> new ErpLookup.Found(document);
      case Answer.Refused<ErpDocument> refused ->
          isMissing(refused) ? new ErpLookup.Missing() : new ErpLookup.Unavailable(refused.error());
      case Answer.NotExecuted<ErpDocument> it -> new ErpLookup.Unavailable(it.error());
      case Answer.Forbidden<ErpDocument>(var error) -> new ErpLookup.Unavailable(error);
      case Answer.Doubtful<ErpDocument>(var error) -> new ErpLookup.Unavailable(error);
    };
  }

  private static boolean isMissing(Answer.Refused<?> refused) {
    return refused.code().equals(NO_SUCH_ENTITY)
        || (refused.status() == 404 && !NOT_OF_DOCUMENTS.contains(refused.code()));
  }

  private static ErpWrite declined(Answer.Refused<?> refused) {
    return new ErpWrite.Declined(ErpWrite.Cause.REFUSED, refused.error());
  }

  private static ErpWrite missing(Answer.Refused<?> refused) {
    ErpError error = Trouble.missing(refused.code(), refused.message());
    return new ErpWrite.Declined(ErpWrite.Cause.MISSING, error);
  }
}
