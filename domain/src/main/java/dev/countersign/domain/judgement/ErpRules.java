package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.judgement.Circumstances.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of what the ERP can do with an adjustment at all. */
final class ErpRules {
  private final Outline outline;
  private final CatalogueSnapshot catalogue;
  private final Circumstances circumstances;
  private final Findings findings;

  ErpRules(
      Outline outline,
      CatalogueSnapshot catalogue,
      Circumstances circumstances,
      Findings findings) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.circumstances = circumstances;
    this.findings = findings;
  }

  void judge() {
    boolean ofValue = outline.type().equals(Optional.of(AdjustmentType.VALUE));
    needs(Feature.VALUE, ofValue, Place.of(Field.TYPE));
    needs(Feature.CUSTOM_FIELDS, !outline.customFields().isEmpty(), Place.of(Field.CUSTOM_FIELDS));
    if (has(Feature.CUSTOM_FIELDS)) {
      catalogue.customFields().ifPresent(known -> customFields(outline.customFields(), known));
    }
    for (int i = 0; i < outline.lines().size(); i++) {
      line(outline.lines().get(i), Place.line(i));
    }
    if (!has(Feature.SEVERAL_LOCATIONS)) {
      outline.lines().stream().findFirst().flatMap(this::general).ifPresent(this::locations);
    }
  }

  private boolean has(Feature feature) {
    return circumstances.supported().contains(feature);
  }

  private void needs(Feature feature, boolean used, Place place) {
    if (used && !has(feature)) {
      findings.add(
          circumstances.stage() == Stage.DRAFT, new ErpViolation.ErpUnsupported(feature), place);
    }
  }

  private void line(OutlinedLine line, Place place) {
    needs(Feature.LINE_ACCOUNTS, line.accountId().isPresent(), place.in(Field.ACCOUNT_ID));
    line.move().ifPresent(move -> parts(move, place));
  }

  private void parts(Line line, Place place) {
    needs(Feature.BATCHES, !line.batches().isEmpty(), place.in(Field.BATCHES));
    needs(Feature.SERIALS, !line.serialNumbers().isEmpty(), place.in(Field.SERIAL_NUMBERS));
    needs(Feature.STORAGES, !line.storages().isEmpty(), place.in(Field.STORAGES));
  }

  private void customFields(List<CustomField> fields, Set<String> known) {
    for (int i = 0; i < fields.size(); i++) {
      String id = fields.get(i).id();
      if (!known.contains(id)) {
        findings.add(
            new ErpViolation.CustomFieldUnknown(id),
            Place.of(Field.CUSTOM_FIELDS).at(i).in(Field.ID));
      }
    }
  }

  private void locations(LocationId first) {
    for (int i = 1; i < outline.lines().size(); i++) {
      OutlinedLine line = outline.lines().get(i);
      if (general(line).filter(general -> !general.equals(first)).isPresent()) {
        findings.add(
            new ErpViolation.LocationMixed(outline.locationOf(line).orElseThrow(), first),
            Place.line(i).in(Field.LOCATION_ID));
      }
    }
  }

  /** The general location above a line's; empty where that is unknown. */
  private Optional<LocationId> general(OutlinedLine line) {
    return outline.locationOf(line).flatMap(catalogue::location).map(Location::general);
  }
}
