package dev.countersign.web.catalogue;

import dev.countersign.application.catalogue.ItemQuery;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.measure.Text;
import dev.countersign.web.list.Cursors;
import dev.countersign.web.list.Parameters;
import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.Set;

/**
 * Reads which items are asked for.
 *
 * @param fingerprint of all that is asked for, which a cursor bears
 */
record ItemSearch(ItemQuery query, String fingerprint) {
  private static final Set<String> KNOWN = Set.of("q", "limit", "cursor");

  static ItemSearch of(HttpRequest<?> request) {
    var parameters = new Parameters(request.getParameters());
    parameters.refuseAllBut(KNOWN);
    String fingerprint = Cursors.fingerprint(request.getParameters());
    var query =
        new ItemQuery(
            parameters.prefix("q"),
            parameters.cursor(text -> Cursors.parse(text, fingerprint).flatMap(ItemSearch::id)),
            parameters.limit());
    return new ItemSearch(query, fingerprint);
  }

  private static Optional<ItemId> id(String text) {
    return Optional.of(text).filter(Text::isName).map(ItemId::new);
  }
}
