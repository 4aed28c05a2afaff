package dev.countersign.bootstrap;

import java.util.UUID;
import java.util.function.Supplier;

/** Makes UUIDs of version 7, each above those made before it in this process. */
public interface Ids extends Supplier<UUID> {}
