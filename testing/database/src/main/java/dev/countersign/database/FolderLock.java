package dev.countersign.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps other processes out of a folder as long as this one lives and has not closed it. */
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes it at once, or fails. */
  static FolderLock take(Path folder) {
    FileChannel channel = open(folder);
    try {
      if (channel.tryLock() != null) {
        return new FolderLock(channel);
      }
    } catch (OverlappingFileLockException _) {
      // Held by this very process: as good as by another.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    new FolderLock(channel).close();
    throw new IllegalStateException("another process uses the folder " + folder);
  }

  /** Takes it as soon as no other process has it. */
  static FolderLock await(Path folder) {
    FileChannel channel = open(folder);
    try {
      channel.lock();
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel open(Path folder) {
    try {
      Files.createDirectories(folder);
      return FileChannel.open(
          folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
