package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Reply;
import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One page of a list; what asks for no sensible page gets the first of 200 rows. */
record Page(int number, int size) {
  private static final int LARGEST = 200;
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,6}");

  static Page of(Call call) {
    return new Page(
        count(call.query("page"), 1), Math.min(LARGEST, count(call.query("per_page"), LARGEST)));
  }

  private static int count(String text, int otherwise) {
    return COUNT.matcher(text).matches() ? Integer.parseInt(text) : otherwise;
  }

  /** The answer with this page's rows and a page context. */
  <T> Reply answer(String name, List<T> all, Function<T, Json.Obj> row, Json.Obj context) {
    long from = (long) (number - 1) * size;
    List<Json.Obj> rows = all.stream().skip(from).limit(size).map(row).toList();
    JsonObject page =
        Json.object()
            .put("page", number)
            .put("per_page", size)
            .put("has_more_page", all.size() > from + size);
    Json body =
        Answers.success().put(name, rows).put("page_context", page.putAll(context).build()).build();
    return Reply.json(200, body);
  }

  /** The further members of a page context. */
  static Json.Obj context(String report, String column, String order) {
    return Json.object()
        .put("report_name", report)
        .put("applied_filter", "Status.All")
        .put("sort_column", column)
        .put("sort_order", order)
        .build();
  }
}
