package dev.countersign.application.catalogue;

import dev.countersign.application.catalogue.ErpStock.OnHand;
import dev.countersign.application.catalogue.ErpStock.Reading;
import dev.countersign.application.erp.Traces;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.judgement.Outline;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.ItemAt;
import dev.countersign.domain.stock.StockSnapshot;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads of the ERP's stock what judging an adjustment or looking at an item takes, in as few calls
 * as possible, all at once and within a limit of time; what is not there by then is unknown. What
 * was read lately is not read again, and who asks for the same at the same time shares one call.
 */
public final class ReadingStock {
  private static final System.Logger LOG = System.getLogger("countersign.stock");

  /** How long nobody waits for an ERP that has not answered in time, unless it answers again. */
  private static final Duration SILENCE = Duration.ofSeconds(10);

  /** How much is remembered of each kind. */
  private static final int MOST = 2_000;

  private final ErpStock erp;
  private final Duration limit;
  private final InstantSource clock;
  private final Traces traces;
  private final Semaphore calls;
  private final SharedReads<ItemId, OnHand> onHand;
  private final SharedReads<ItemId, BatchStock> batches;
  private final SharedReads<ItemAt, Set<SerialNumber>> serials;
  private final SharedReads<ItemAt, Map<StorageId, Quantity>> storages;
  private volatile Instant silentUntil = Instant.MIN;

  /**
   * Made once in a process.
   *
   * @param limits how old, how long, how many
   * @param clock tells how old what is remembered has become
   * @param traces to which reading belongs as its first asker does
   */
  public ReadingStock(ErpStock erp, Limits limits, InstantSource clock, Traces traces) {
    this.erp = erp;
    this.traces = traces;
    this.limit = limits.time();
    this.clock = clock;
    this.calls = new Semaphore(limits.atOnce());
    this.onHand = new SharedReads<>(limits.maxAge(), clock, MOST);
    this.batches = new SharedReads<>(limits.maxAge(), clock, MOST);
    this.serials = new SharedReads<>(limits.maxAge(), clock, MOST);
    this.storages = new SharedReads<>(limits.maxAge(), clock, MOST);
  }

  /**
   * How far reading goes.
   *
   * @param maxAge how old what was read may be to be used again
   * @param time how long all calls for one adjustment are waited for
   * @param atOnce how many calls are under way at most
   */
  public record Limits(Duration maxAge, Duration time, int atOnce) {
    /** How long a person is let wait. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);
  }

  /** The stock of the lines that move some, as far as the ERP has told it in time. */
  public StockSnapshot read(Outline outline, CatalogueSnapshot catalogue) {
    return awaited(begin(StockNeeds.of(outline, catalogue)));
  }

  /**
   * What is there of an item, as far as the ERP has told it in time; empty where not even how much
   * is on hand.
   *
   * @param at where its serial numbers and storages are looked at, which are unknown elsewhere
   */
  public Optional<SeenStock> read(Item item, Optional<LocationId> at, CatalogueSnapshot catalogue) {
    StockNeeds needs = StockNeeds.of(item, at, catalogue);
    Instant asOf = asOf(needs);
    BegunReads begun = begin(needs);
    awaited(begun);
    return Optional.of(begun)
        .filter(reads -> needs.items().isEmpty() || reads.tell(item.id()))
        .map(reads -> new SeenStock(reads.within(Duration.ZERO).of(item.id()), asOf));
  }

  private BegunReads begin(StockNeeds needs) {
    return new BegunReads(
        onHand.read(needs.items(), this::readOnHand),
        batches.read(needs.batches(), each(erp::batches)),
        serials.read(needs.serials(), each(erp::serials)),
        storages.read(needs.storages(), each(erp::storages)));
  }

  private Instant asOf(StockNeeds needs) {
    return Stream.of(
            onHand.asOf(needs.items()),
            batches.asOf(needs.batches()),
            serials.asOf(needs.serials()),
            storages.asOf(needs.storages()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** Only who comes first waits in vain for an ERP that does not answer. */
  private StockSnapshot awaited(BegunReads begun) {
    boolean silent = clock.instant().isBefore(silentUntil);
    StockSnapshot known = begun.within(silent ? Duration.ZERO : limit);
    if (!silent && !begun.areDone()) {
      silentUntil = clock.instant().plus(SILENCE);
    }
    return known;
  }

  /** Has these items read afresh next time: their stock has been changed. */
  public void forget(Set<ItemId> items) {
    onHand.forget(items::contains);
    batches.forget(items::contains);
    serials.forget(place -> items.contains(place.item()));
    storages.forget(place -> items.contains(place.item()));
  }

  private void readOnHand(Map<ItemId, CompletableFuture<Optional<OnHand>>> missing) {
    begin(() -> {
      Map<ItemId, OnHand> told = told(() -> erp.onHand(missing.keySet())).orElse(Map.of());
      missing.forEach((item, value) -> value.complete(Optional.ofNullable(told.get(item))));
    });
  }

  /** Reads every key by a call of its own. */
  private <K, V> Consumer<Map<K, CompletableFuture<Optional<V>>>> each(
      Function<K, Reading<V>> call) {
    return missing ->
        missing.forEach((key, value) -> begin(() -> value.complete(told(() -> call.apply(key)))));
  }

  private void begin(Runnable call) {
    Thread.ofVirtual().name("stock").start(traces.carried(call));
  }

  /** Makes a call when there are not too many; a fault of ours is an answer that did not come. */
  private <T> Optional<T> told(Supplier<Reading<T>> call) {
    calls.acquireUninterruptibly();
    try {
      return switch (call.get()) {
        case Reading.Told<T>(var stock) -> {
          silentUntil = Instant.MIN;
          yield Optional.of(stock);
        }
        case Reading.Unavailable<T>(var error) -> {
          LOG.log(Level.WARNING, "stock unknown: {0} {1}", error.code(), error.message());
          yield Optional.empty();
        }
      };
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.ERROR, "reading stock broke off", fault);
      return Optional.empty();
    } finally {
      calls.release();
    }
  }
}
