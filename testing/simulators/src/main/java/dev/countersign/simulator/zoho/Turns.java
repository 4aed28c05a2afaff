package dev.countersign.simulator.zoho;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one caller at a time to the books, and saves them after each change. */
final class Turns {
  private final ReentrantLock lock = new ReentrantLock();
  private final Books books;
  private final Posting posting;
  private final Optional<StateFile> file;

  Turns(Books books, Posting posting, Optional<StateFile> file) {
    this.books = books;
    this.posting = posting;
    this.file = file;
  }

  <T> T look(Supplier<T> reading) {
    lock.lock();
    try {
      if (posting.settle()) {
        save();
      }
      return reading.get();
    } finally {
      lock.unlock();
    }
  }

  <T> T change(Supplier<T> change) {
    return look(() -> {
      T result = change.get();
      save();
      return result;
    });
  }

  void run(Runnable change) {
    change(() -> {
      change.run();
      return true;
    });
  }

  private void save() {
    file.ifPresent(it -> it.write(books.snapshot()));
  }
}
