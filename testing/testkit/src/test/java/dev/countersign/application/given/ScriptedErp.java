package dev.countersign.application.given;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpApprovals;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpLine;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpSearch;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.testkit.given.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An ERP that answers as it is told, whatever it is asked, and remembers the questions. */
public final class ScriptedErp implements ErpAdjustments, ErpApprovals {
  private final List<String> asked = new ArrayList<>();
  private Consumer<String> hearing = _ -> {};
  private ErpWrite write = new ErpWrite.Booked(Optional.empty());
  private ErpWrite deletion = new ErpWrite.Booked(Optional.empty());
  private ErpLookup lookup = new ErpLookup.Missing();
  private List<ErpDocument> listed = List.of();
  private Optional<ErpError> hidden = Optional.empty();

  /** The document that a posting becomes, in that status. */
  public static ErpDocument document(Posting posting, ErpStatus status) {
    return document(Given.document(), posting, status);
  }

  /** The same under another id. */
  public static ErpDocument document(DocumentId id, Posting posting, ErpStatus status) {
    List<ErpLine> lines =
        posting.lines().stream()
            .map(line -> new ErpLine("1", line.itemId(), line.locationId(), line.change()))
            .toList();
    return new ErpDocument(id, status, posting.referenceNumber(), lines);
  }

  /** To everything that writes, but for deleting. */
  public ScriptedErp answering(ErpWrite answer) {
    write = answer;
    return this;
  }

  public ScriptedErp deleting(ErpWrite answer) {
    deletion = answer;
    return this;
  }

  public ScriptedErp showing(ErpDocument document) {
    lookup = new ErpLookup.Found(document);
    return this;
  }

  /** Whoever looks, for one or for all, gets no answer. */
  public ScriptedErp hiding(ErpError error) {
    lookup = new ErpLookup.Unavailable(error);
    hidden = Optional.of(error);
    return this;
  }

  public ScriptedErp listing(ErpDocument... matches) {
    listed = List.of(matches);
    return this;
  }

  /** Tells of each question when it is asked. */
  public ScriptedErp heardBy(Consumer<String> listener) {
    hearing = listener;
    return this;
  }

  /** What was asked of it, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public ErpWrite create(Posting posting) {
    return written("create");
  }

  @Override
  public ErpWrite update(DocumentId id, Posting posting) {
    return written("update");
  }

  @Override
  public ErpWrite delete(DocumentId id) {
    ask("delete");
    return deletion;
  }

  @Override
  public ErpLookup find(DocumentId id) {
    ask("find");
    return lookup;
  }

  @Override
  public ErpSearch search(Set<ReferenceCode> codes) {
    ask("search");
    return hidden
        .<ErpSearch>map(ErpSearch.Unavailable::new)
        .orElseGet(() ->
            new ErpSearch.Searched(
                codes.stream().collect(Collectors.toMap(Function.identity(), this::bearing))));
  }

  private List<ErpDocument> bearing(ReferenceCode code) {
    return listed.stream().filter(it -> code.isBorneBy(it.referenceNumber())).toList();
  }

  @Override
  public ErpWrite submit(DocumentId id) {
    return written("submit");
  }

  @Override
  public ErpWrite approve(DocumentId id) {
    return written("approve");
  }

  @Override
  public ErpWrite approveFinally(DocumentId id) {
    return written("approve-finally");
  }

  @Override
  public ErpWrite reject(DocumentId id, String reason) {
    return written("reject");
  }

  private void ask(String question) {
    asked.add(question);
    hearing.accept(question);
  }

  private ErpWrite written(String question) {
    ask(question);
    return write;
  }
}
