package dev.countersign.bootstrap;

import dev.countersign.simulator.json.Json;
import java.util.List;

/** Whether an answer holds what was sent, and possibly more. */
final class Kept {
  private Kept() {}

  static boolean holds(Json answer, Json sent) {
    return switch (sent) {
      case Json.Obj(var members) ->
          answer instanceof Json.Obj object
              && members.entrySet().stream()
                  .allMatch(member -> holds(object.get(member.getKey()), member.getValue()));
      case Json.Arr(var elements) ->
          answer instanceof Json.Arr(var others) && holds(others, elements);
      case Json.Num(var number) ->
          answer instanceof Json.Num(var other) && other.compareTo(number) == 0;
      case Json.Str _, Json.Bool _, Json.Null _ -> answer.equals(sent);
    };
  }

  private static boolean holds(List<Json> answer, List<Json> sent) {
    boolean all = answer.size() == sent.size();
    for (int i = 0; all && i < sent.size(); i++) {
      all = holds(answer.get(i), sent.get(i));
    }
    return all;
  }
}
