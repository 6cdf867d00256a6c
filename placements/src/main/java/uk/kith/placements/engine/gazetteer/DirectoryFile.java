package uk.kith.placements.engine.gazetteer;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The directory as it is published: one CSV file, or the zip that holds it among others. Read as a
 * stream; the sizes that a zip states are never trusted.
 *
 * @param name of the CSV file inside of a zip; empty when the file itself is CSV
 * @param csv the CSV text; reading more than the limit throws {@link UnreadableDirectory}
 */
public record DirectoryFile(String name, InputStream csv) {

  /** From so many bytes the kind of a file can be told: its whole header is shorter. */
  public static final int START = 8192;

  private static final Pattern OF_KINGDOM = Pattern.compile("(?i)(.*/)?ONSPD_[^/]*_UK\\.csv");
  private static final Pattern EDITION = Pattern.compile("(?i)ONSPD_([A-Z]{3})_(\\d{4})");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  public static boolean isZip(byte[] start) {
    return start.length >= 4
        && start[0] == 'P'
        && start[1] == 'K'
        && (start[2] == 3 || start[2] == 5);
  }

  /** Whether the file is meant to be the directory, from its first bytes. */
  public static boolean isMeant(byte[] start) {
    return isZip(start)
        || header(start).map(line -> DirectoryColumns.areMeant(cells(line))).orElse(false);
  }

  /**
   * Asks what can be told from the first bytes, before the rest is received.
   *
   * @throws UnreadableDirectory when it is no directory
   */
  public static void check(byte[] start) {
    if (start.length == 0) {
      throw new UnreadableDirectory("empty", "The file is empty.");
    }
    if (!isZip(start)) {
      DirectoryColumns.of(header(start).map(DirectoryFile::cells).orElse(List.of()));
    }
  }

  /** "November 2025" of {@code ONSPD_NOV_2025_UK.csv}. */
  public static Optional<String> edition(String fileName) {
    Matcher found = EDITION.matcher(fileName);
    if (!found.find()) {
      return Optional.empty();
    }
    String month = found.group(1).toLowerCase(Locale.ROOT);
    return MONTHS.stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(month))
        .findFirst()
        .map(name -> name + " " + found.group(2));
  }

  /**
   * Opens the CSV text of a file.
   *
   * @param mostBytes bytes that are inflated or read at the most
   * @throws UnreadableDirectory when the zip is broken or holds no directory
   */
  public static DirectoryFile open(InputStream file, long mostBytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(file, START);
    buffered.mark(START);
    byte[] start = buffered.readNBytes(4);
    buffered.reset();
    if (!isZip(start)) {
      return new DirectoryFile("", new Limited(buffered, mostBytes));
    }
    ZipInputStream zip = new ZipInputStream(buffered, StandardCharsets.UTF_8);
    Limited inflated = new Limited(zip, mostBytes);
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (OF_KINGDOM.matcher(entry.getName()).matches()) {
          return new DirectoryFile(entry.getName(), inflated);
        }
        inflated.transferTo(java.io.OutputStream.nullOutputStream());
      }
    } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException e) {
      throw brokenZip();
    }
    throw new UnreadableDirectory(
        "no-directory-in-zip",
        "The zip holds no file ONSPD_…_UK.csv.\n"
            + "Maybe send the zip of the ONS Postcode Directory as it was downloaded.");
  }

  static UnreadableDirectory brokenZip() {
    return new UnreadableDirectory(
        "broken-zip", "The zip is broken, cut off or encrypted.\nMaybe download it again.");
  }

  private static Optional<String> header(byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    return end < 0 ? Optional.empty() : Optional.of(withoutMark(text.substring(0, end)));
  }

  static String withoutMark(String header) {
    return header.startsWith("\uFEFF") ? header.substring(1) : header;
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.replace("\"", "").split(",", -1));
  }

  /** Ends with a refusal what is larger than anybody's directory. */
  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      left -= Math.max(read, 0);
      if (left < 0) {
        throw new UnreadableDirectory(
            "too-large", "The file unpacks to more than this service reads.");
      }
      return read;
    }
  }
}
