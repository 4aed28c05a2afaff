package dev.countersign.zoho;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpSearch;
import dev.countersign.application.erp.ReferenceCode;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for codes through the whole list: Zoho's list knows no filter by reference number, has no
 * order that could be relied on, and holds no lines.
 */
final class DocumentSearch {
  private static final System.Logger LOG = System.getLogger("countersign.zoho");

  private final ZohoApi api;
  private final Function<DocumentId, ErpLookup> find;

  DocumentSearch(ZohoApi api, Function<DocumentId, ErpLookup> find) {
    this.api = api;
    this.find = find;
  }

  /** One look at the whole list for all of them, then one at each document that bears one. */
  ErpSearch look(Set<ReferenceCode> codes) {
    long begin = System.nanoTime();
    var walks = new DocumentWalks(api);
    try {
      walks.untilAllAreSeen();
      Map<ReferenceCode, List<ErpDocument>> matches =
          codes.stream()
              .collect(Collectors.toMap(Function.identity(), code -> bearing(code, walks)));
      logCost("done", codes, walks, matches, begin);
      return new ErpSearch.Searched(matches);
    } catch (Unanswered broken) {
      logCost("broke off", codes, walks, Map.of(), begin);
      return new ErpSearch.Unavailable(broken.error());
    }
  }

  private List<ErpDocument> bearing(ReferenceCode code, DocumentWalks walks) {
    return walks.rows().stream()
        .filter(row -> code.isBorneBy(Blank.toEmpty(row.referenceNumber())))
        .flatMap(row -> document(row.id()))
        .toList();
  }

  /** The document in full; none where it was deleted meanwhile. */
  private Stream<ErpDocument> document(DocumentId id) {
    return switch (find.apply(id)) {
      case ErpLookup.Found(var document) -> Stream.of(document);
      case ErpLookup.Missing _ -> Stream.empty();
      case ErpLookup.Unavailable(var error) -> throw new Unanswered(error);
    };
  }

  private static void logCost(
      String end,
      Set<ReferenceCode> codes,
      DocumentWalks walks,
      Map<ReferenceCode, List<ErpDocument>> matches,
      long begin) {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    int found = matches.values().stream().mapToInt(List::size).sum();
    LOG.log(
        Level.INFO,
        () ->
            "zoho search, %s: %d codes, %d rows, %d walks, %d pages, %d matches, %d ms"
                .formatted(
                    end,
                    codes.size(),
                    walks.rows().size(),
                    walks.walks(),
                    walks.pages(),
                    found,
                    millis));
  }
}
