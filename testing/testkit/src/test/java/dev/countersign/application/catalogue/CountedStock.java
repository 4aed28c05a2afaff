package dev.countersign.application.catalogue;

import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.ItemAt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Stock that counts its calls, and can be made to keep its callers waiting. */
class CountedStock implements ErpStock {
  private final ErpStock sound;
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();

  CountedStock(ErpStock sound) {
    this.sound = sound;
  }

  /** Every call, by the name of its method. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  /** Answers no call of that method until it is let go. */
  void hold(String method) {
    held.put(method, new CountDownLatch(1));
  }

  void letGo(String method) {
    held.getOrDefault(method, new CountDownLatch(0)).countDown();
  }

  @Override
  public Reading<Map<ItemId, OnHand>> onHand(Set<ItemId> items) {
    called("onHand");
    return sound.onHand(items);
  }

  @Override
  public Reading<BatchStock> batches(ItemId item) {
    called("batches");
    return sound.batches(item);
  }

  @Override
  public Reading<Set<SerialNumber>> serials(ItemAt place) {
    called("serials");
    return sound.serials(place);
  }

  @Override
  public Reading<Map<StorageId, Quantity>> storages(ItemAt place) {
    called("storages");
    return sound.storages(place);
  }

  private void called(String method) {
    calls.add(method);
    try {
      held.getOrDefault(method, new CountDownLatch(0)).await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
