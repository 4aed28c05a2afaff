package dev.countersign.domain.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where in an adjustment: a path of fields and positions, counted from 0. */
public record Place(List<Step> steps) {
  /** The adjustment as a whole. */
  public static final Place WHOLE = new Place(List.of());

  public Place {
    steps = List.copyOf(steps);
  }

  /** One step of the way. */
  public sealed interface Step {}

  /** Into a field. */
  public record In(Field field) implements Step {}

  /** To a position of a list. */
  public record At(int position) implements Step {}

  public static Place of(Field field) {
    return WHOLE.in(field);
  }

  public static Place line(int position) {
    return of(Field.LINES).at(position);
  }

  public Place in(Field field) {
    return then(new In(field));
  }

  public Place at(int position) {
    return then(new At(position));
  }

  /** Where it is within the other; itself where it is not. */
  public Place within(Place other) {
    int depth = other.steps.size();
    return steps.size() >= depth && steps.subList(0, depth).equals(other.steps)
        ? new Place(steps.subList(depth, steps.size()))
        : this;
  }

  /** It, and every place that it is a part of. */
  Stream<Place> around() {
    return IntStream.rangeClosed(0, steps.size()).mapToObj(n -> new Place(steps.subList(0, n)));
  }

  private Place then(Step step) {
    var further = new ArrayList<>(steps);
    further.add(step);
    return new Place(further);
  }
}
