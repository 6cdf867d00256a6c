package uk.kith.placements.internal.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.sheets.SheetLimits;
import uk.kith.placements.engine.sheets.SheetLine;
import uk.kith.placements.engine.sheets.UnreadableSheet;

/**
 * Reads Excel workbooks (.xlsx): cells as texts, days as yyyy-MM-dd, of formulas what they came to.
 * Hidden sheets are left out.
 */
final class WorkbookReader {

  /** Formats of days and times that every workbook has without naming them (ECMA-376, 18.8.30). */
  private static final Set<Integer> BUILT_IN =
      Set.of(
          14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

  private static final Pattern NOT_OF_THE_FORMAT =
      Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|General", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_OR_DAY = Pattern.compile(".*[yd].*", Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTS_FROM_1904 =
      Pattern.compile("\\bdate1904\\s*=\\s*[\"'](1|true)[\"']");

  /** Excel counts 29 February 1900, which never was: earlier days are not read. */
  private static final int FIRST_SURE_DAY = 61;

  private static final int LAST_DAY = 2_958_465;

  private final SheetLimits limits;

  WorkbookReader(SheetLimits limits) {
    this.limits = limits;
  }

  /** Lines that are not blank, by the names of the sheets. */
  Map<String, List<SheetLine>> read(byte[] content) {
    boolean from1904 = COUNTS_FROM_1904.matcher(WorkbookParts.checked(content, limits)).find();
    Map<String, List<SheetLine>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          sheets.put(sheet.getName(), lines(sheet, from1904));
        }
      }
    } catch (UnreadableSheet e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The reader of a broken workbook fails in ways of its own: bad references, bad numbers.
      throw WorkbookParts.broken(e);
    }
    return sheets;
  }

  private List<SheetLine> lines(Sheet sheet, boolean from1904) throws IOException {
    List<SheetLine> lines = new ArrayList<>();
    try (Stream<Row> rows = sheet.openStream()) {
      rows.forEach(
          row -> {
            SheetLine line = line(row, from1904);
            if (!line.cells().isEmpty()) {
              // Rows above the heading count little; the table is measured again.
              if (lines.size() > limits.rows() + 100) {
                throw new UnreadableSheet(
                    "too-many-rows",
                    "A sheet has more than " + limits.rows() + " rows, too many to read.");
              }
              lines.add(line.within(limits));
            }
          });
    }
    return lines;
  }

  /** Without the blank cells at its end: formatted ones may reach far to the right. */
  private static SheetLine line(Row row, boolean from1904) {
    List<String> cells = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < row.getCellCount(); i++) {
      String text = text(row.getCell(i), from1904);
      cells.add(text);
      if (!text.isBlank()) {
        end = cells.size();
      }
    }
    return new SheetLine(row.getRowNum(), cells.subList(0, end));
  }

  private static String text(@Nullable Cell cell, boolean from1904) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return cell.getText();
    }
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    BigDecimal number =
        cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA
            ? number(raw)
            : null;
    if (number == null) {
      return cell.getType() == CellType.STRING ? cell.asString() : raw;
    }
    int day = number.intValue();
    return isDay(cell) && day >= FIRST_SURE_DAY && day <= LAST_DAY
        ? LocalDate.of(from1904 ? 1904 : 1899, from1904 ? 1 : 12, from1904 ? 1 : 30)
            .plusDays(day)
            .toString()
        : number.stripTrailingZeros().toPlainString();
  }

  private static @Nullable BigDecimal number(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw);
      return Math.abs(number.scale()) > 40 ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static boolean isDay(Cell cell) {
    Integer id = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    return (id != null && BUILT_IN.contains(id))
        || (format != null
            && YEAR_OR_DAY.matcher(NOT_OF_THE_FORMAT.matcher(format).replaceAll("")).matches());
  }
}
