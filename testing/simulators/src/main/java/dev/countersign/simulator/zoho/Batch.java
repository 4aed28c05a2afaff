package dev.countersign.simulator.zoho;

/** A batch of an item; {@code madeBy} is the document that brought it, empty for opening stock. */
record Batch(
    String id,
    String itemId,
    String number,
    String externalNumber,
    String madeOn,
    String expiresOn,
    String madeBy) {}
