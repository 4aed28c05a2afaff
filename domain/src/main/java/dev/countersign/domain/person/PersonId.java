package dev.countersign.domain.person;

import dev.countersign.domain.measure.Text;

/** Who someone is to the identity provider: the token's subject. */
public record PersonId(String value) {
  public PersonId {
    Text.requireName(value, "PersonId");
  }

  @Override
  public String toString() {
    return value;
  }
}
