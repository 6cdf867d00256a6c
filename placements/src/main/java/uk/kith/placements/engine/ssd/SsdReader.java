package uk.kith.placements.engine.ssd;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.ssda903.ReadLimits;
import uk.kith.placements.engine.ssda903.ReceivedFile;
import uk.kith.placements.engine.ssda903.Unreadable;

/**
 * Reads the zip of one extract: CSV files named as the tables. Files of other names are left alone;
 * a file that cannot be read as its table refuses the whole extract.
 */
public final class SsdReader {

  private static final int BUFFER = 16 * 1024;

  private SsdReader() {}

  /**
   * @throws Unreadable when it is no zip, too large, without {@code ssd_person.csv}, or holds a
   *     table that cannot be read
   */
  public static SsdExtract read(ReceivedFile zip, ReadLimits limits) {
    Map<SsdTable, List<SsdRow>> tables = new EnumMap<>(SsdTable.class);
    Map<SsdTable, Set<String>> leftOut = new EnumMap<>(SsdTable.class);
    List<SsdFinding> findings = new ArrayList<>();
    Instant moment = null;
    long bytes = 0;
    int entries = 0;
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(zip.bytes()), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++entries > limits.files()) {
          throw tooLarge(zip);
        }
        byte[] content = unpacked(in, Math.min(limits.bytesPerFile(), limits.bytes() - bytes), zip);
        bytes += content.length;
        Optional<SsdTable> table = SsdTable.ofFile(entry.getName());
        if (entry.isDirectory() || table.isEmpty()) {
          continue;
        }
        SsdFile file = SsdFile.read(entry.getName(), table.get(), content);
        if (tables.put(table.get(), file.rows()) != null) {
          throw new Unreadable("table-twice", entry.getName(), "The zip holds this table twice.");
        }
        findings.addAll(file.findings());
        leftOut.put(table.get(), file.leftOut());
        moment = newest(moment, entry.getTime());
      }
    } catch (IOException | IllegalArgumentException e) {
      throw broken(zip);
    }
    if (!tables.containsKey(SsdTable.PERSON) || moment == null) {
      throw tables.isEmpty() && entries == 0
          ? broken(zip)
          : new Unreadable(
              "no-persons",
              zip.name(),
              "The zip holds no ssd_person.csv with a time.\nMaybe it is no extract of the dataset.");
    }
    return new SsdExtract(moment, tables, findings, leftOut);
  }

  /** Never trusts the sizes that a zip states. */
  private static byte[] unpacked(ZipInputStream in, long most, ReceivedFile zip)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      if (out.size() + n > most) {
        throw tooLarge(zip);
      }
      out.write(buffer, 0, n);
    }
    return out.toByteArray();
  }

  /**
   * @param millis of an entry of a zip; negative when it states no time
   */
  private static @Nullable Instant newest(@Nullable Instant before, long millis) {
    if (millis < 0) {
      return before;
    }
    Instant at = Instant.ofEpochMilli(millis);
    return before == null || at.isAfter(before) ? at : before;
  }

  private static Unreadable tooLarge(ReceivedFile zip) {
    return new Unreadable("too-large", zip.name(), "The zip holds more than this service reads.");
  }

  private static Unreadable broken(ReceivedFile zip) {
    return new Unreadable(
        "broken-zip",
        zip.name(),
        "The zip cannot be read: it is broken, encrypted or empty.\nMaybe pack it again.");
  }
}
