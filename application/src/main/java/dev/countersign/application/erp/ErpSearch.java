package dev.countersign.application.erp;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How a search through all documents ended. */
public sealed interface ErpSearch {
  /** Every document that bears one of the codes, with its lines; each code asked is a key. */
  record Searched(Map<ReferenceCode, List<ErpDocument>> matches) implements ErpSearch {
    public Searched {
      matches = Map.copyOf(matches);
    }

    /** Those that bear that code, one of those asked; empty where none does. */
    public List<ErpDocument> bearing(ReferenceCode code) {
      return Objects.requireNonNull(matches.get(code), () -> code + " was not asked");
    }
  }

  /** Not every document could be looked at. */
  record Unavailable(ErpError error) implements ErpSearch {}
}
