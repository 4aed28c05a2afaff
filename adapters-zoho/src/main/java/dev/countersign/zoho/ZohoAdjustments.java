package dev.countersign.zoho;

import dev.countersign.application.budget.Priority;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpSearch;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.ReferenceCode;
import java.util.Optional;
import java.util.Set;

/** Zoho's inventory adjustments. */
final class ZohoAdjustments implements ErpAdjustments {
  private final ZohoApi api;
  private final DocumentSearch search;

  ZohoAdjustments(ZohoApi api) {
    this.api = api;
    this.search = new DocumentSearch(api, this::find);
  }

  @Override
  public ErpWrite create(Posting posting) {
    ZohoCall call =
        ZohoCall.post("create", DocumentPath.ALL)
            .about(posting.code().toString())
            .sending(PostingWriter.created(posting));
    return Writes.created(api.call(call, DocumentAnswerJson.class).reading(Documents::in));
  }

  @Override
  public ErpWrite update(DocumentId id, Posting posting) {
    return DocumentPath.of(id, "").map(path -> updated(path, posting)).orElse(Writes.MISSING);
  }

  /** Reads the document first: its lines and entries are restated under the ids they have there. */
  private ErpWrite updated(String path, Posting posting) {
    Answer<AdjustmentJson> next =
        get(path).reading(present -> PostingWriter.updated(posting, present));
    return switch (next) {
      case Answer.Done<AdjustmentJson>(var body) -> put(path, body);
      case Answer.Doubtful<AdjustmentJson>(var error) ->
          ErpWrite.NotSent.unsent(error, Optional.empty());
      case Answer.Refused<AdjustmentJson> _,
          Answer.NotExecuted<AdjustmentJson> _,
          Answer.Forbidden<AdjustmentJson> _ ->
          Writes.changed(next.reading(_ -> Optional.empty()));
    };
  }

  private ErpWrite put(String path, AdjustmentJson body) {
    return Writes.changed(
        api.call(ZohoCall.put("update", path).sending(body), DocumentAnswerJson.class)
            .reading(Documents::in)
            .reading(document -> Optional.of(Documents.booked(document))));
  }

  @Override
  public ErpWrite delete(DocumentId id) {
    return DocumentPath.of(id, "")
        .map(path -> api.call(ZohoCall.delete("delete", path)))
        .map(answer -> Writes.changed(answer.reading(_ -> Optional.empty())))
        .orElse(Writes.MISSING);
  }

  @Override
  public ErpLookup find(DocumentId id) {
    return DocumentPath.of(id, "")
        .map(path -> Writes.found(get(path).reading(Documents::whole)))
        .orElseGet(ErpLookup.Missing::new);
  }

  @Override
  public ErpSearch search(Set<ReferenceCode> codes) {
    return search.look(codes);
  }

  private Answer<DocumentJson> get(String path) {
    return api.call(ZohoCall.get("find", Priority.POSTING, path), DocumentAnswerJson.class)
        .reading(Documents::in);
  }
}
