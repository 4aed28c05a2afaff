package dev.countersign.application.erp;

import java.util.List;

/**
 * The ERP's document of an adjustment, as read from it.
 *
 * @param referenceNumber blank where it has none
 */
public record ErpDocument(
    DocumentId id, ErpStatus status, String referenceNumber, List<ErpLine> lines) {
  public ErpDocument {
    lines = List.copyOf(lines);
  }

  /** Whether it is what was posted: it bears the posting's own code, and holds its lines. */
  public boolean isOf(Posting posting) {
    return posting.code().isBorneBy(referenceNumber) && holds(posting);
  }

  /** Whether its lines say what the posting says, in any order: item, place and change. */
  public boolean holds(Posting posting) {
    return sorted(lines.stream().map(LineKey::of).toList())
        .equals(sorted(posting.lines().stream().map(LineKey::of).toList()));
  }

  private static List<String> sorted(List<LineKey> keys) {
    return keys.stream().map(LineKey::toString).sorted().toList();
  }

  /** What two lines must share to be the same. */
  private record LineKey(String item, String location, String change) {
    static LineKey of(ErpLine line) {
      return new LineKey(
          line.itemId().value(), line.locationId().value(), line.change().toString());
    }

    static LineKey of(PostingLine line) {
      return new LineKey(
          line.itemId().value(), line.locationId().value(), line.change().toString());
    }
  }
}
