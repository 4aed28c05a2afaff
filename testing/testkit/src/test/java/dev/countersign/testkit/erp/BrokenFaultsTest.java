package dev.countersign.testkit.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The kit of faults itself: each ERP that takes one of them wrongly fails there. */
final class BrokenFaultsTest {
  private static final ErpWrite BOOKED = new ErpWrite.Booked(Optional.empty());
  private static final ScopedValue<Judgement> JUDGEMENT = ScopedValue.newInstance();

  /** What an adapter makes of how a write really ended, and of what the write has met. */
  private interface Judgement {
    ErpWrite of(ErpWrite write, FarFault fault, Supplier<ErpWrite> again);
  }

  /** Not found by itself, as its name does not end in Test. */
  static final class FaultsCase extends ErpFaultsContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return new Misjudging(masters, stock, JUDGEMENT.get());
    }
  }

  @Test
  void failsNothingWhereNothingIsMisjudged() {
    assertThat(failures((write, _, _) -> write)).isEmpty();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource
  void failsTheClauseThatItBreaks(Judgement judgement, String clause) {
    assertThat(failures(judgement)).anyMatch(name -> name.startsWith(clause + " "));
  }

  static Stream<Arguments> failsTheClauseThatItBreaks() {
    return Stream.of(
        believing(FarFault.DONE_SILENCE, "2.3 A create that meets DONE_SILENCE"),
        believing(FarFault.UNDONE_GATEWAY, "2.3 A create that meets UNDONE_GATEWAY"),
        believing(FarFault.DONE_NAMELESS, "2.3 A create that meets DONE_NAMELESS"),
        believing(FarFault.DONE_GARBLED, "6.4 An update that meets DONE_GARBLED"),
        believing(FarFault.DONE_CUT_SHORT, "7.3 A delete that meets DONE_CUT_SHORT"),
        believing(FarFault.UNDONE_ERROR, "A5.3 A step that meets UNDONE_ERROR"),
        believing(FarFault.NO_AS_SUCCESS, "4.2"),
        resending(FarFault.UNDONE_UNAVAILABLE, "2.3 A create that meets UNDONE_UNAVAILABLE"),
        resending(FarFault.DONE_RESET, "2.3 A create that meets DONE_RESET"),
        resending(FarFault.DONE_ERROR, "A5.3 A step that meets DONE_ERROR"),
        resending(FarFault.LIMIT_MINUTE, "3.3 A create that meets LIMIT_MINUTE"),
        resending(FarFault.LIMIT_AT_ONCE, "A5.4 A step that meets LIMIT_AT_ONCE"),
        doubting(FarFault.LIMIT_DAY, "3.3 A create that meets LIMIT_DAY"),
        doubting(FarFault.DOOR_EXPIRED, "3.4"),
        doubting(FarFault.DOOR_EXPIRED, "A5.5"),
        doubting(FarFault.DOOR_CLOSED, "3.5 A create that meets DOOR_CLOSED"),
        doubting(FarFault.DOOR_FORBIDDEN, "3.5 A create that meets DOOR_FORBIDDEN"),
        Arguments.of(named("waits for no limit", BrokenFaultsTest::atOnce), "3.3"),
        Arguments.of(named("doubts an unknown name", BrokenFaultsTest::inDoubt), "3.6"));
  }

  private static Arguments believing(FarFault misjudged, String clause) {
    return judging("takes %s for done", misjudged, clause, (_, _) -> BOOKED);
  }

  private static Arguments resending(FarFault misjudged, String clause) {
    return judging("sends again after %s", misjudged, clause, (_, again) -> again.get());
  }

  private static Arguments doubting(FarFault misjudged, String clause) {
    return judging(
        "doubts after %s", misjudged, clause, (_, _) -> new ErpWrite.InDoubt(BrokenErp.ODD));
  }

  private static Arguments judging(
      String name,
      FarFault misjudged,
      String clause,
      BiFunction<ErpWrite, Supplier<ErpWrite>, ErpWrite> judged) {
    Judgement judgement =
        (write, fault, again) -> fault == misjudged ? judged.apply(write, again) : write;
    return Arguments.of(named(name.formatted(misjudged), judgement), clause);
  }

  private static Named<Judgement> named(String name, Judgement judgement) {
    return Named.of(name, judgement);
  }

  private static ErpWrite atOnce(ErpWrite write, FarFault fault, Supplier<ErpWrite> again) {
    return write instanceof ErpWrite.NotSent(var done, var error, var _)
        ? new ErpWrite.NotSent(done, error, Optional.empty())
        : write;
  }

  private static ErpWrite inDoubt(ErpWrite write, FarFault fault, Supplier<ErpWrite> again) {
    return write instanceof ErpWrite.NotSent(var _, var error, var _)
        ? new ErpWrite.InDoubt(error)
        : write;
  }

  private static List<String> failures(Judgement judgement) {
    return ScopedValue.where(JUDGEMENT, judgement)
        .call(() ->
            EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(FaultsCase.class))
                .execute()
                .testEvents()
                .failed()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList());
  }

  /** An ERP whose adapter judges in its own way how a write has ended. */
  private static final class Misjudging extends BrokenErp {
    private final Judgement judgement;
    private Optional<FarFault> met = Optional.empty();

    Misjudging(CatalogueCopy masters, List<FarStock> stock, Judgement judgement) {
      super(masters, stock);
      this.judgement = judgement;
    }

    @Override
    public void meets(FarFault fault) {
      met = Optional.of(fault);
      super.meets(fault);
    }

    private ErpWrite judged(Supplier<ErpWrite> write) {
      ErpWrite ended = write.get();
      Optional<FarFault> fault = met;
      met = Optional.empty();
      return fault.map(it -> judgement.of(ended, it, write)).orElse(ended);
    }

    @Override
    public ErpWrite create(Posting posting) {
      return judged(() -> super.create(posting));
    }

    @Override
    public ErpWrite update(DocumentId id, Posting posting) {
      return judged(() -> super.update(id, posting));
    }

    @Override
    public ErpWrite delete(DocumentId id) {
      return judged(() -> super.delete(id));
    }

    @Override
    public ErpWrite approve(DocumentId id) {
      return judged(() -> super.approve(id));
    }

    @Override
    public ErpWrite approveFinally(DocumentId id) {
      return judged(() -> super.approveFinally(id));
    }

    @Override
    public ErpAdjustments underUnknownName() {
      var elsewhere = new Misjudging(ErpGoods.masters(), List.of(), judgement);
      elsewhere.goDown();
      elsewhere.meets(FarFault.UNDONE_SILENCE);
      return elsewhere;
    }
  }
}
