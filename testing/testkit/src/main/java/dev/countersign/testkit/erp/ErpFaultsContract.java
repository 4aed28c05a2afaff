package dev.countersign.testkit.erp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every {@link ErpAdjustments} and every {@link dev.countersign.application.erp.ErpApprovals}
 * make of each thing that goes wrong on the way; numbers are those of the clauses of the former,
 * with an A before them of the latter.
 */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class ErpFaultsContract extends ErpContract {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String LOST = "(DONE|UNDONE)_.*";
  private static final String LOST_BY_ANY = LOST + "(?<!NAMELESS)";

  private ErpAdjustments adjustments() {
    return erp().adjustments();
  }

  @ParameterizedTest(name = "2.3 A create that meets {0} is in doubt, and sent once")
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = LOST)
  final void leavesDoubtAboutACreate(FarFault fault) {
    Posting posting = ErpPostings.plain();
    erp().meets(fault);

    assertThat(adjustments().create(posting)).isInstanceOf(ErpWrite.InDoubt.class);
    assertThat(erp().creates()).isOne();
    assertThat(erp().documents(posting.referenceNumber())).hasSize(fault.isDone() ? 1 : 0);
  }

  @ParameterizedTest(name = "3.3 A create that meets {0} is not sent, and says how long to wait")
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "LIMIT_.*")
  final void waitsForEveryLimit(FarFault limit) {
    Posting posting = ErpPostings.plain();
    erp().meets(limit);

    assertWaits(limit, adjustments().create(posting));

    assertThat(erp().creates()).isOne();
    assertThat(erp().documents(posting.referenceNumber())).isEmpty();
  }

  @Test
  @DisplayName("3.4 Credentials that have run out are renewed, and the create is sent once more")
  final void renewsItsCredentials() {
    Posting posting = ErpPostings.plain();
    erp().meets(FarFault.DOOR_EXPIRED);

    assertThat(booked(posting).holds(posting)).isTrue();
    assertThat(erp().documents(posting.referenceNumber())).hasSize(1);
  }

  @ParameterizedTest(name = "3.5 A create that meets {0} is not sent, and waits for a person")
  @EnumSource(names = {"DOOR_CLOSED", "DOOR_FORBIDDEN"})
  final void waitsForSomebodyToOpen(FarFault fault) {
    Posting posting = ErpPostings.plain();
    erp().meets(fault);

    assertShutOut(adjustments().create(posting));

    assertThat(erp().documents(posting.referenceNumber())).isEmpty();
  }

  @Test
  @DisplayName("3.6 Nothing is sent where nobody knows the ERP's name")
  final void sendsNothingToAnUnknownName() {
    ErpWrite write = erp().underUnknownName().create(ErpPostings.plain());

    assertThat(write).isInstanceOf(ErpWrite.NotSent.class);
    assertThat(((ErpWrite.NotSent) write).error().code()).isEqualTo("erp.unreachable");
    assertThat(((ErpWrite.NotSent) write).done()).isEqualTo(ErpWrite.Nothing.UNSENT);
  }

  @Test
  @DisplayName("4.2 A refusal that comes as a success is declined with its code")
  final void declinesWhatOnlyLooksLikeSuccess() {
    Posting posting = ErpPostings.plain();
    erp().meets(FarFault.NO_AS_SUCCESS);

    ErpWrite write = adjustments().create(posting);

    assertThat(cause(write)).isEqualTo(ErpWrite.Cause.REFUSED);
    assertThat(((ErpWrite.Declined) write).error().erpCode()).isNotBlank();
    assertThat(erp().documents(posting.referenceNumber())).isEmpty();
  }

  @ParameterizedTest(name = "6.4 An update that meets {0} is in doubt")
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = LOST_BY_ANY)
  final void leavesDoubtAboutAnUpdate(FarFault fault) {
    DocumentId id = booked(ErpPostings.plain("-2")).id();
    erp().meets(fault);

    ErpWrite write = adjustments().update(id, ErpPostings.plain("-3"));
    if (isDeclaredLack(ErpCapability.UPDATE, write)) {
      return;
    }

    assertThat(write).isInstanceOf(ErpWrite.InDoubt.class);
    assertStock(ErpGoods.PLAIN).isEqualTo(fault.isDone() ? "47" : "48");
  }

  @ParameterizedTest(name = "7.3 A delete that meets {0} is in doubt")
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = LOST_BY_ANY)
  final void leavesDoubtAboutADelete(FarFault fault) {
    DocumentId id = booked(ErpPostings.plain()).id();
    erp().meets(fault);

    ErpWrite write = adjustments().delete(id);
    if (isDeclaredLack(ErpCapability.DELETE, write)) {
      return;
    }

    assertThat(write).isInstanceOf(ErpWrite.InDoubt.class);
    assertThat(adjustments().find(id))
        .isInstanceOf(fault.isDone() ? ErpLookup.Missing.class : ErpLookup.Found.class);
  }

  @ParameterizedTest(name = "A5.3 A step that meets {0} is in doubt, and taken once at most")
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = LOST_BY_ANY)
  final void leavesDoubtAboutAStep(FarFault fault) {
    DocumentId id = pending();
    erp().meets(fault);
    if (isLacking(id)) {
      return;
    }

    assertThat(erp().approvals().approve(id)).isInstanceOf(ErpWrite.InDoubt.class);
    assertThat(status(id)).isEqualTo(ErpStatus.PENDING);
    assertThat(erp().approvals().approve(id)).isInstanceOf(ErpWrite.Booked.class);
    assertThat(status(id)).isEqualTo(fault.isDone() ? ErpStatus.ADJUSTED : ErpStatus.PENDING);
  }

  @ParameterizedTest(name = "A5.4 A step that meets {0} is not sent, and says how long to wait")
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "LIMIT_.*")
  final void waitsForEveryLimitOfAStep(FarFault limit) {
    DocumentId id = pending();
    erp().meets(limit);
    if (!isLacking(id)) {
      assertWaits(limit, erp().approvals().approveFinally(id));
    }
  }

  @Test
  @DisplayName("A5.5 A step renews its credentials, and is not sent where new ones are refused")
  final void entersEveryDoorThatOpens() {
    DocumentId id = pending();
    if (isLacking(id)) {
      return;
    }
    erp().meets(FarFault.DOOR_EXPIRED);
    assertThat(erp().approvals().approveFinally(id)).isInstanceOf(ErpWrite.Booked.class);
    assertThat(status(id)).isEqualTo(ErpStatus.ADJUSTED);

    DocumentId other = pending();
    for (FarFault fault : List.of(FarFault.DOOR_CLOSED, FarFault.DOOR_FORBIDDEN)) {
      erp().meets(fault);
      assertShutOut(erp().approvals().approveFinally(other));
    }
  }

  /** A document that asks for two approvals, submitted where the ERP has approvals at all. */
  private DocumentId pending() {
    erp().approvals(2);
    DocumentId id = booked(ErpPostings.plain()).id();
    erp().approvals().submit(id);
    return id;
  }

  private boolean isLacking(DocumentId id) {
    return lacks().contains(ErpCapability.APPROVALS)
        && isDeclaredLack(ErpCapability.APPROVALS, erp().approvals().approve(id));
  }

  private ErpStatus status(DocumentId id) {
    return found(id).status();
  }

  private static void assertShutOut(ErpWrite write) {
    assertThat(write).isInstanceOf(ErpWrite.NotSent.class);
    assertThat(((ErpWrite.NotSent) write).error().code()).isEqualTo("erp.not_authorised");
    assertThat(((ErpWrite.NotSent) write).delay()).isPresent();
    assertThat(((ErpWrite.NotSent) write).done()).isEqualTo(ErpWrite.Nothing.REFUSED);
  }

  private static void assertWaits(FarFault limit, ErpWrite write) {
    assertThat(write).isInstanceOf(ErpWrite.NotSent.class);
    ErpWrite.NotSent notSent = (ErpWrite.NotSent) write;
    assertThat(notSent.done()).isEqualTo(ErpWrite.Nothing.REFUSED);
    assertThat(notSent.error().code())
        .isEqualTo(limit == FarFault.LIMIT_DAY ? "erp.quota" : "erp.throttled");
    assertThat(notSent.delay())
        .hasValueSatisfying(
            delay -> assertThat(delay.compareTo(MINUTE) < 0).isEqualTo(isShort(limit)));
  }

  private static boolean isShort(FarFault limit) {
    return limit == FarFault.LIMIT_AT_ONCE;
  }
}
