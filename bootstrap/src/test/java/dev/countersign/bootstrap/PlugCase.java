package dev.countersign.bootstrap;

import dev.countersign.simulator.zoho.ZohoDemo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An adjustment of the plug test.
 *
 * @param levels how many approvals it asks for
 * @param quantities what comes in, by item
 */
record PlugCase(String reference, int levels, Map<String, Integer> quantities) {
  /** So many, of each number of levels. */
  static List<PlugCase> drawn(long seed, int count) {
    var random = new SplittableRandom(seed);
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> drawn("PLUG-%04d".formatted(number), random))
        .toList();
  }

  /** Bags cost nothing and ask for nobody; from four laptops on two people are asked. */
  private static PlugCase drawn(String reference, SplittableRandom random) {
    int levels = random.nextInt(3);
    var quantities = new TreeMap<String, Integer>();
    if (levels != 1) {
      quantities.put(ZohoDemo.GIFT_BAG, random.nextInt(1, 500));
    }
    if (levels > 0) {
      quantities.put(ZohoDemo.LAPTOP, levels == 1 ? random.nextInt(1, 4) : random.nextInt(4, 40));
    }
    return new PlugCase(reference, levels, Map.copyOf(quantities));
  }

  /** Bags, which nobody has to approve. */
  static PlugCase bags(String reference, int quantity) {
    return new PlugCase(reference, 0, Map.of(ZohoDemo.GIFT_BAG, quantity));
  }

  String body() {
    String lines =
        quantities.entrySet().stream()
            .map(line ->
                "{\"itemId\":\"%s\",\"quantity\":%d}".formatted(line.getKey(), line.getValue()))
            .collect(Collectors.joining(","));
    return """
    { "type": "QUANTITY", "date": "%s", "reason": "Stocktaking results", "reference": "%s",
      "locationId": "%s", "lines": [%s] }
    """
        .formatted(Bodies.today(), reference, ZohoDemo.WAREHOUSE_1, lines);
  }

  BigDecimal of(String item) {
    return BigDecimal.valueOf(quantities.getOrDefault(item, 0));
  }
}
