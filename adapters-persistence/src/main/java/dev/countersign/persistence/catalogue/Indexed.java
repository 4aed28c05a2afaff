package dev.countersign.persistence.catalogue;

import java.util.Optional;

/** The index of the copy last searched; those who come while it is read wait for it. */
final class Indexed {
  private final IndexSelect select;
  private Optional<ItemIndex> last = Optional.empty();

  Indexed(IndexSelect select) {
    this.select = select;
  }

  /** That of the generation, or of the present one where there is another by now. */
  synchronized ItemIndex of(long generation) {
    ItemIndex index =
        last.filter(known -> known.generation() == generation).orElseGet(select::read);
    last = Optional.of(index);
    return index;
  }
}
