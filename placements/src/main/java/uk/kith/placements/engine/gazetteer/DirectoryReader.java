package uk.kith.placements.engine.gazetteer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.gazetteer.DirectoryRow.Kept;
import uk.kith.placements.engine.gazetteer.DirectoryRow.LeftOut;
import uk.kith.placements.engine.gazetteer.DirectoryRow.Reason;

/**
 * Reads a directory row by row and hands on what is kept in batches: memory does not grow with the
 * file. One broken row refuses the whole file, by its line.
 */
public final class DirectoryReader {

  /** The longest row of any edition has under a thousand characters. */
  private static final int LONGEST_LINE = 8192;

  private final Reader text;
  private final char[] buffer = new char[LONGEST_LINE];
  private int next;
  private int end;
  private final int batchSize;
  private final Map<Reason, Integer> leftOut = new EnumMap<>(Reason.class);
  private int lines;
  private int rows;

  /** What is done with each batch. */
  public interface Receiver {
    /**
     * @param batch of distinct postcodes; a later batch may name one of them again
     * @param rows rows read so far
     * @return false to stop reading
     */
    boolean take(Collection<Kept> batch, int rows);
  }

  private DirectoryReader(InputStream csv, int batchSize) {
    this.text = new InputStreamReader(csv, StandardCharsets.UTF_8);
    this.batchSize = batchSize;
  }

  /**
   * What was read of a whole file.
   *
   * @param leftOut rows left out, by reason
   */
  public record Read(int rows, Map<Reason, Integer> leftOut) {

    /**
     * @param kept postcodes kept in the end
     * @param terminated of them terminated
     */
    public DirectoryCounts counts(int kept, int terminated) {
      int withoutPosition = leftOut.getOrDefault(Reason.NO_POSITION, 0);
      int withoutAuthority = leftOut.getOrDefault(Reason.NO_AUTHORITY, 0);
      int elsewhere = leftOut.getOrDefault(Reason.ELSEWHERE, 0);
      int repeated = rows - kept - withoutPosition - withoutAuthority - elsewhere;
      return new DirectoryCounts(
          rows, kept, terminated, repeated, withoutPosition, withoutAuthority, elsewhere);
    }
  }

  /**
   * @param csv the directory's text
   * @return null when the receiver stopped it
   * @throws UnreadableDirectory naming the line that cannot be read
   */
  public static @Nullable Read read(InputStream csv, int batchSize, Receiver receiver)
      throws IOException {
    try {
      return new DirectoryReader(csv, batchSize).read(receiver);
    } catch (ZipException | EOFException e) {
      throw DirectoryFile.brokenZip();
    }
  }

  private @Nullable Read read(Receiver receiver) throws IOException {
    String header = line();
    DirectoryColumns columns =
        DirectoryColumns.of(header == null ? List.of() : cells(DirectoryFile.withoutMark(header)));
    Map<String, Kept> batch = new LinkedHashMap<>();
    for (String line = line(); line != null; line = line()) {
      if (line.isBlank()) {
        continue;
      }
      rows++;
      DirectoryRow row = row(columns, line);
      if (row instanceof Kept kept) {
        String place = kept.entry().place();
        batch.put(place, Kept.better(batch.get(place), kept));
      } else if (row instanceof LeftOut left) {
        leftOut.merge(left.reason(), 1, Integer::sum);
      }
      if (batch.size() >= batchSize) {
        if (!receiver.take(batch.values(), rows)) {
          return null;
        }
        batch.clear();
      }
    }
    return receiver.take(batch.values(), rows) ? new Read(rows, Map.copyOf(leftOut)) : null;
  }

  private DirectoryRow row(DirectoryColumns columns, String line) {
    try {
      return columns.read(DirectoryLine.cells(line));
    } catch (IllegalArgumentException e) {
      throw broken(String.valueOf(e.getMessage()));
    }
  }

  private List<String> cells(String line) {
    try {
      return DirectoryLine.cells(line);
    } catch (IllegalArgumentException e) {
      throw broken(String.valueOf(e.getMessage()));
    }
  }

  /** The next line; null at the end. Never more of it than a row of a directory can have. */
  private @Nullable String line() throws IOException {
    lines++;
    StringBuilder line = new StringBuilder();
    int c = character();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = character()) {
      if (line.length() >= LONGEST_LINE) {
        throw broken("it is longer than a row of the directory");
      }
      line.append((char) c);
    }
    return line.toString();
  }

  private int character() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, text.read(buffer));
    }
    return next < end ? buffer[next++] : -1;
  }

  private UnreadableDirectory broken(String why) {
    return new UnreadableDirectory(
        "broken-row", "Line " + lines + " of the directory cannot be read: " + why + ".");
  }
}
