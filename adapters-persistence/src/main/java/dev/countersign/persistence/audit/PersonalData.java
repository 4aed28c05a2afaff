package dev.countersign.persistence.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.countersign.domain.audit.Author.Human;
import dev.countersign.domain.audit.Hash;
import dev.countersign.domain.person.PersonId;
import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Duration;

/**
 * Personal data beside the entries, which hold a salted hash of it alone; what a process has
 * written it does not write again for a while.
 */
@Singleton
final class PersonalData {
  private static final int SALT = 32;
  private static final int MOST_KNOWN = 20_000;

  /** So long another process may still refer to what was erased. */
  private static final Duration KNOWN_FOR = Duration.ofMinutes(10);

  private final PersonalRows rows;
  private final CanonicalJson canonical;
  private final TransactionOperations<Connection> transactions;
  private final SecureRandom random = new SecureRandom();
  private final Cache<Whose, Hash> known =
      Caffeine.newBuilder().maximumSize(MOST_KNOWN).expireAfterWrite(KNOWN_FOR).build();

  PersonalData(
      PersonalRows rows, CanonicalJson canonical, TransactionOperations<Connection> transactions) {
    this.rows = rows;
    this.canonical = canonical;
    this.transactions = transactions;
  }

  /** By what an entry refers to it; kept with the transaction under way, or at once. */
  Hash kept(Human human) {
    var whose = new Whose(human.actor().id(), PersonalJson.of(human));
    Hash before = known.getIfPresent(whose);
    return before == null ? written(whose) : before;
  }

  private Hash written(Whose whose) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    String document = canonical.written(whose.values());
    Hash hash = Hash.of(salt, TextColumn.bytes(document));
    rows.save(new PersonalRow(hash.hex(), whose.person().value(), new Hash(salt).hex(), document));
    transactions
        .findTransactionStatus()
        .ifPresentOrElse(
            status -> status.registerSynchronization(new Remember(whose, hash)),
            () -> known.put(whose, hash));
    return hash;
  }

  /** Gives up all that is kept of somebody; tells how many records it were. */
  int erase(PersonId person) {
    int erased = rows.deleteByPerson(person.value()) + rows.deleteSeen(person.value());
    known.invalidateAll();
    return erased;
  }

  /** Somebody at one place. */
  private record Whose(PersonId person, PersonalJson values) {}

  /** What is rolled back is not known. */
  private final class Remember implements TransactionSynchronization {
    private final Whose whose;
    private final Hash hash;

    Remember(Whose whose, Hash hash) {
      this.whose = whose;
      this.hash = hash;
    }

    @Override
    public void afterCommit() {
      known.put(whose, hash);
    }
  }
}
