package dev.countersign.testkit.erp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import dev.countersign.domain.catalogue.ItemId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the kits of the ERP ports share. */
abstract class ErpContract {
  static final DocumentId NOWHERE = new DocumentId("4815000000000000001");

  private ErpHarness erp;

  /** Makes an ERP that holds these master data and this stock, and no document. */
  protected abstract ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock);

  /** What the ERP lacks; the adapter says so with {@code UNSUPPORTED}. */
  protected Set<ErpCapability> lacks() {
    return Set.of();
  }

  @BeforeEach
  final void open() {
    erp = openErp(masters(), stock());
  }

  @AfterEach
  final void close() {
    erp.close();
  }

  CatalogueCopy masters() {
    return ErpGoods.masters();
  }

  List<FarStock> stock() {
    return ErpGoods.stock();
  }

  final ErpHarness erp() {
    return erp;
  }

  /** Whether it lacks that; then what was tried must have been declined as unsupported. */
  final boolean isDeclaredLack(ErpCapability capability, ErpWrite attempt) {
    if (lacks().contains(capability)) {
      assertThat(cause(attempt)).isEqualTo(ErpWrite.Cause.UNSUPPORTED);
      return true;
    }
    return false;
  }

  final ErpDocument booked(Posting posting) {
    return document(erp.adjustments().create(posting));
  }

  static ErpDocument document(ErpWrite write) {
    assertThat(write).isInstanceOf(ErpWrite.Booked.class);
    return ((ErpWrite.Booked) write).document().orElseThrow();
  }

  final ErpDocument found(DocumentId id) {
    ErpLookup lookup = erp.adjustments().find(id);
    assertThat(lookup).isInstanceOf(ErpLookup.Found.class);
    return ((ErpLookup.Found) lookup).document();
  }

  static ErpWrite.Cause cause(ErpWrite write) {
    assertThat(write).isInstanceOf(ErpWrite.Declined.class);
    return ((ErpWrite.Declined) write).cause();
  }

  final AbstractStringAssert<?> assertStock(ItemId item) {
    return assertThat(erp.onHand(item, ErpGoods.WAREHOUSE).toString());
  }
}
