package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rules that catalogue and calendar decide: a draft may break them, a submission may not. */
final class CatalogueRules {
  private final Findings findings;
  private final Outline outline;
  private final CatalogueSnapshot catalogue;
  private final Optional<Reason> reason;

  CatalogueRules(Outline outline, CatalogueSnapshot catalogue, Findings findings) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.findings = findings;
    this.reason = catalogue.reason(outline.reason());
  }

  /** All of them; a reversal goes the other way than its reason allows. */
  void judge(Calendar calendar, boolean reversal) {
    new HeaderRules(outline, reason, findings).judge(calendar);
    lines(reversal);
  }

  private void lines(boolean reversal) {
    outline.locationId().ifPresent(id -> location(id, Place.of(Field.LOCATION_ID)));
    Map<LineKey, Integer> seen = new HashMap<>();
    for (int i = 0; i < outline.lines().size(); i++) {
      OutlinedLine line = outline.lines().get(i);
      Place place = Place.line(i);
      int position = i;
      names(line, place);
      if (!reversal) {
        line.change().ifPresent(change -> direction(change, place));
      }
      LineKey.of(line, outline)
          .map(key -> seen.putIfAbsent(key, position))
          .ifPresent(first -> findings.add(new ItemViolation.LineDuplicate(first), place));
    }
  }

  /** What no two lines may share. */
  private record LineKey(ItemId item, Optional<LocationId> location, int sign) {
    static Optional<LineKey> of(OutlinedLine line, Outline outline) {
      return line.itemId()
          .flatMap(item ->
              line.change()
                  .map(change -> new LineKey(item, outline.locationOf(line), change.sign())));
    }
  }

  private void names(OutlinedLine line, Place place) {
    line.itemId().ifPresent(id -> item(id, place.in(Field.ITEM_ID)));
    place(line, place);
    cause(line.cause(), place.in(Field.CAUSE));
    line.accountId().ifPresent(id -> account(id, place.in(Field.ACCOUNT_ID)));
  }

  private void item(ItemId id, Place place) {
    Optional<Item> item = catalogue.item(id);
    findings.addIf(item.isEmpty(), new ItemViolation.ItemUnknown(id), place);
    findings.addIf(
        item.filter(known -> !known.active()).isPresent(),
        new ItemViolation.ItemInactive(id),
        place);
    findings.addIf(
        item.filter(known -> !known.stocked()).isPresent(),
        new ItemViolation.ItemNotStocked(id),
        place);
  }

  private void place(OutlinedLine line, Place place) {
    findings.addIf(
        outline.locationOf(line).isEmpty(),
        new ItemViolation.LocationRequired(),
        place.in(Field.LOCATION_ID));
    line.locationId().ifPresent(id -> location(id, place.in(Field.LOCATION_ID)));
  }

  private void location(LocationId id, Place place) {
    Optional<Location> location = catalogue.location(id);
    findings.addIf(location.isEmpty(), new ItemViolation.LocationUnknown(id), place);
    findings.addIf(
        location.filter(known -> !known.active()).isPresent(),
        new ItemViolation.LocationInactive(id),
        place);
  }

  private void direction(Change change, Place place) {
    reason
        .filter(known -> !known.direction().allows(change.sign()))
        .ifPresent(known ->
            findings.add(
                new HeaderViolation.ReasonDirection(known.text(), known.direction()), place));
  }

  private void cause(String cause, Place place) {
    findings.addIf(
        !cause.isBlank() && catalogue.cause(cause).isEmpty(),
        new ItemViolation.CauseUnknown(cause),
        place);
  }

  private void account(AccountId id, Place place) {
    reason
        .filter(known -> !known.accountIds().isEmpty() && !known.accountIds().contains(id))
        .ifPresent(
            known -> findings.add(new ItemViolation.AccountNotAllowed(id, known.text()), place));
    if (catalogue.accounts().isEmpty()) {
      return;
    }
    Optional<Account> account = catalogue.account(id);
    findings.addIf(account.isEmpty(), new ItemViolation.AccountUnknown(id), place);
    findings.addIf(
        account.filter(known -> !known.active()).isPresent(),
        new ItemViolation.AccountInactive(id),
        place);
  }
}
