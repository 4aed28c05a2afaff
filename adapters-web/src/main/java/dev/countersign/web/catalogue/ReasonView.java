package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;
import java.util.List;

/** A configured reason; any account will do where it names none. */
@WireView
record ReasonView(
    String code,
    String text,
    String direction,
    boolean descriptionRequired,
    List<String> accountIds) {}
