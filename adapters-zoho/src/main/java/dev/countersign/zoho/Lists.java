package dev.countersign.zoho;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a list to its end. Rows move between pages while they are read, so each is taken once, by
 * its id. Where a page cannot be had, or the list does not end, {@link Unanswered} is thrown.
 */
final class Lists {
  private final ZohoApi api;

  Lists(ZohoApi api) {
    this.api = api;
  }

  <R> Collection<R> all(ZohoCall list, Class<? extends PageJson<R>> form, Function<R, String> id) {
    return following(list, form, id, api.call(page(list, 1), form).orUnanswered());
  }

  /** Empty where Zoho does not know the path. */
  <R> Optional<Collection<R>> whereKnown(
      ZohoCall list, Class<? extends PageJson<R>> form, Function<R, String> id) {
    Answer<? extends PageJson<R>> first = api.call(page(list, 1), form);
    return first instanceof Answer.Refused<?> refused && refused.status() == 404
        ? Optional.empty()
        : Optional.of(following(list, form, id, first.orUnanswered()));
  }

  /** No rows where Zoho refuses to tell them to our account or plan. */
  <R> Collection<R> whereOffered(
      ZohoCall list, Class<? extends PageJson<R>> form, Function<R, String> id) {
    Answer<? extends PageJson<R>> first = api.call(page(list, 1), form);
    return isWithheld(first) ? List.of() : following(list, form, id, first.orUnanswered());
  }

  private static boolean isWithheld(Answer<?> answer) {
    return switch (answer) {
      case Answer.Refused<?> _, Answer.Forbidden<?> _ -> true;
      case Answer.Done<?> _, Answer.NotExecuted<?> _, Answer.Doubtful<?> _ -> false;
    };
  }

  private <R> Collection<R> following(
      ZohoCall list, Class<? extends PageJson<R>> form, Function<R, String> id, PageJson<R> first) {
    Map<String, R> rows = new LinkedHashMap<>();
    PageJson<R> page = first;
    for (int number = 2; added(rows, page, id); number++) {
      page = api.call(page(list, number), form).orUnanswered();
    }
    return rows.values();
  }

  /** Adds a page, and says whether another follows. */
  private static <R> boolean added(Map<String, R> rows, PageJson<R> page, Function<R, String> id) {
    int before = rows.size();
    page.rows().forEach(row -> rows.putIfAbsent(id.apply(row), row));
    if (page.goesOn() && rows.size() == before) {
      throw new Unanswered(Trouble.noAnswer("a list that does not end"));
    }
    return page.goesOn();
  }

  private static ZohoCall page(ZohoCall list, int number) {
    return list.with("page", String.valueOf(number))
        .with("per_page", String.valueOf(PageJson.FULL));
  }
}
