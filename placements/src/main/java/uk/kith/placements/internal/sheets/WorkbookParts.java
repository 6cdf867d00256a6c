package uk.kith.placements.internal.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import uk.kith.placements.engine.sheets.SheetLimits;
import uk.kith.placements.engine.sheets.UnreadableSheet;

/**
 * Looks through a workbook before it is read: every part is unpacked once, counted and thrown away,
 * for the sizes that a zip states are never trusted.
 */
final class WorkbookParts {

  private static final int BUFFER = 16 * 1024;
  private static final int MOST_PARTS = 2_000;
  private static final String BOOK = "xl/workbook.xml";

  /**
   * No sheet has a column beyond XFD; a reference further out would fill the memory with blanks.
   */
  private static final Pattern BEYOND_THE_LAST_COLUMN =
      Pattern.compile("\\br\\s*=\\s*[\"'][A-Za-z]{4,}\\d");

  private final SheetLimits limits;
  private long bytes;

  private WorkbookParts(SheetLimits limits) {
    this.limits = limits;
  }

  /**
   * @return the part that names the sheets
   * @throws UnreadableSheet when it is too large, broken, or no workbook
   */
  static String checked(byte[] content, SheetLimits limits) {
    return new WorkbookParts(limits).check(content);
  }

  private String check(byte[] content) {
    String book = null;
    int count = 0;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (++count > MOST_PARTS) {
          throw tooLarge();
        }
        String part = unpacked(zip, entry);
        if (entry.getName().equals(BOOK)) {
          book = part;
        }
        if (BEYOND_THE_LAST_COLUMN.matcher(part).find()) {
          throw new UnreadableSheet(
              "broken-workbook", "The workbook names cells that no sheet has.");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw broken(e);
    }
    if (book == null) {
      throw new UnreadableSheet(
          "not-a-workbook",
          "The file is a zip, but no Excel workbook (.xlsx).\nMaybe unpack it first.");
    }
    return book;
  }

  /** Sheets and the book as text; of anything else only the size is looked at. */
  private String unpacked(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    boolean isText = entry.getName().startsWith("xl/worksheets/") || entry.getName().equals(BOOK);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        if (bytes > limits.unpackedBytes()) {
          throw tooLarge();
        }
        if (isText) {
          text.write(buffer, 0, n);
        }
      }
    }
    return text.toString(StandardCharsets.ISO_8859_1);
  }

  private static UnreadableSheet tooLarge() {
    return new UnreadableSheet("too-large", "The workbook is larger, unpacked, than is read.");
  }

  static UnreadableSheet broken(Exception cause) {
    UnreadableSheet broken =
        new UnreadableSheet(
            "broken-workbook",
            "The workbook cannot be read: it is broken or encrypted.\n"
                + "Maybe open it in the spreadsheet, remove the password and save it again.");
    broken.initCause(cause);
    return broken;
  }
}
