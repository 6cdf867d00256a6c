package uk.kith.placements.internal.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.kith.placements.engine.exports.Sheet;

class SheetWriterTest {

  private static final Sheet SHEET =
      new Sheet(
          "List",
          List.of("Something is left out."),
          List.of("Name", "Day", "Count"),
          List.of(List.of("Zoë, \"Z\"", LocalDate.of(2014, 9, 3), 7), List.of("=1+1", "", -1)));

  @Test
  void csvIsForSpreadsheetsAndNoTextBecomesAFormula() {
    assertEquals(
        "\uFEFFName,Day,Count\r\n"
            + "\"Zoë, \"\"Z\"\"\",03/09/2014,7\r\n"
            + "'=1+1,,-1\r\n"
            + "Something is left out.\r\n",
        new String(SheetWriter.csv(SHEET), StandardCharsets.UTF_8));
    for (String formula : List.of("=a", "+a", "-a", "@a")) {
      Sheet sheet = new Sheet("S", List.of(), List.of("A"), List.of(List.of(formula)));
      assertTrue(
          new String(SheetWriter.csv(sheet), StandardCharsets.UTF_8)
              .endsWith("\r\n'" + formula + "\r\n"));
    }
  }

  @Test
  void xlsxHoldsTextsAsTextsAndNotesOnASheetOfTheirOwn(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("list.xlsx"), SheetWriter.xlsx(SHEET));
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    String rows = Objects.requireNonNull(parts.get("xl/worksheets/sheet1.xml"));
    assertFalse(rows.contains("<f>"), "no formula");
    assertTrue(rows.contains("<v>7</v>"), rows);
    // 3 September 2014 is day 41885 of spreadsheets.
    assertTrue(rows.contains("<v>41885"), rows);
    String all = String.join("", parts.values());
    assertTrue(
        all.contains("=1+1") && all.contains("Zo&#xeb;") && all.contains("Read this first"), all);
    assertTrue(all.contains("Something is left out."));
  }
}
