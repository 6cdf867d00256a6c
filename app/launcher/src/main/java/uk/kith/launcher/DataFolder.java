package uk.kith.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of a local run, held by one launcher at a time; the lock ends with its process. */
final class DataFolder implements AutoCloseable {

  private final FileChannel channel;

  private DataFolder(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the folder.
   *
   * @throws Problem when another launcher holds it or it cannot be written
   */
  static DataFolder hold(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw taken(folder);
      }
      return new DataFolder(channel);
    } catch (OverlappingFileLockException e) {
      throw taken(folder);
    } catch (IOException e) {
      throw new Problem("The folder " + folder + " cannot be used: " + e.getMessage());
    }
  }

  private static Problem taken(Path folder) {
    return new Problem(
        "Kith already runs with the data in "
            + folder
            + ". Stop it, or set DATA_DIR and HTTP_PORT for a second one.");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
