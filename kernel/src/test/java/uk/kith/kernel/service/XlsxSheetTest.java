package uk.kith.kernel.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetTest {

  /** More rows than the writer holds at once. */
  @Test
  void aListPrintsOnA4AsWideAsOnePageWithItsHeads(@TempDir Path folder) throws IOException {
    XlsxSheet sheet = new XlsxSheet("List", List.of("Name", "Days"), SheetFile.Days.values()[0]);
    for (int row = 0; row < 1_200; row++) {
      sheet.add(List.of("Name " + row, row));
    }
    Path file = Files.write(folder.resolve("list.xlsx"), sheet.finish());
    String page = part(file, "xl/worksheets/sheet1.xml");
    assertTrue(page.contains("fitToPage=\"true\""));
    String setup = page.substring(page.indexOf("<pageSetup "));
    for (String part :
        List.of(
            "paperSize=\"9\"",
            "orientation=\"landscape\"",
            "fitToWidth=\"1\"",
            "fitToHeight=\"0\"")) {
      assertTrue(setup.contains(part), part);
    }
    assertEquals(1_201, page.split("<row ", -1).length - 1);
    assertTrue(part(file, "xl/workbook.xml").contains("'List'!$1:$1"));
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
