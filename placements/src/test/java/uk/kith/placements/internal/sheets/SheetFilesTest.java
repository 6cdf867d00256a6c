package uk.kith.placements.internal.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.sheets.SheetLimits;
import uk.kith.placements.engine.sheets.SheetLine;
import uk.kith.placements.engine.sheets.UnreadableSheet;

class SheetFilesTest {

  @Test
  void readsCellsAsTheSpreadsheetShowsThem() {
    byte[] book =
        book(
            sheet -> {
              sheet.value(0, 0, "text");
              sheet.value(0, 1, LocalDate.of(2014, 9, 3));
              sheet.style(0, 1).format("dd/mm/yyyy").set();
              sheet.value(0, 2, LocalDate.of(2014, 9, 3));
              sheet.style(0, 2).format("[$-809]d mmmm yyyy;@").set();
              sheet.value(0, 3, 41885);
              sheet.value(0, 4, 3.0);
              sheet.value(0, 5, 2.5);
              sheet.value(0, 6, true);
              sheet.value(0, 7, 1709822222L);
              sheet.value(2, 0, "after a blank line");
            });
    assertEquals(
        List.of(
            new SheetLine(
                1,
                List.of(
                    "text", "2014-09-03", "2014-09-03", "41885", "3", "2.5", "true", "1709822222")),
            new SheetLine(3, List.of("after a blank line"))),
        first(book));
  }

  @Test
  void readsOfAFormulaWhatItCameTo() {
    byte[] book =
        altered(
            book(sheet -> sheet.value(0, 0, 1)),
            "xl/worksheets/sheet1.xml",
            xml ->
                xml.replaceFirst(
                    "<c r=\"A1\"[^>]*>.*?</c>",
                    "<c r=\"A1\"><f>1+1</f><v>2</v></c>"
                        + "<c r=\"B1\" t=\"str\"><f>A1</f><v>two</v></c>"
                        + "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"));
    assertEquals(List.of("2", "two", "#DIV/0!"), first(book).get(0).cells());
  }

  @Test
  void countsFrom1904WhereTheWorkbookDoes() {
    byte[] book =
        altered(
            book(
                sheet -> {
                  sheet.value(0, 0, 40423);
                  sheet.style(0, 0).format("dd/mm/yyyy").set();
                }),
            "xl/workbook.xml",
            xml ->
                xml.replaceFirst(
                    "<workbookPr[^>]*/?>|(?=<bookViews>|<sheets>)",
                    "<workbookPr date1904=\"1\"/>"));
    // 3 September 2014 is 1,462 days fewer from 1904 on.
    assertEquals(List.of("2014-09-03"), first(book).get(0).cells());
  }

  @Test
  void listsTheSheetsThatHoldSomethingAndAreNotHidden() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
      book.newWorksheet("Carers").value(0, 0, "a");
      book.newWorksheet("Empty");
      Worksheet hidden = book.newWorksheet("Hidden");
      hidden.value(0, 0, "b");
      hidden.setVisibilityState(VisibilityState.HIDDEN);
      book.newWorksheet("Archive").value(0, 0, "c");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertEquals(
        Set.of("Carers", "Archive"),
        SheetFiles.read(bytes.toByteArray(), SheetLimits.DEFAULT).keySet());
  }

  @Test
  void refusesAZipBombBeforeItFillsTheMemory() {
    byte[] bomb = zip(Map.of("xl/workbook.xml", new byte[2_000_000]));
    assertTrue(bomb.length < 10_000);
    SheetLimits small = new SheetLimits(100_000, 1_000_000, 10, 10, 10);
    assertEquals("too-large", code(bomb, small));
  }

  /** XML that reads files or the network, or grows as it is read: no such thing is let in. */
  @Test
  void noEntityOfAWorkbookIsExpanded() throws IOException {
    Path file = Files.createTempFile("entity", ".txt");
    try {
      Files.writeString(file, "what stands on the server");
      String laughs =
          "<!ENTITY a 'hahahahahaha'>"
              + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
              + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>";
      for (String entity :
          List.of(
              "<!ENTITY x SYSTEM '" + file.toUri() + "'>",
              "<!ENTITY x SYSTEM 'http://127.0.0.1:1/x'>",
              laughs + "<!ENTITY x '&c;&c;&c;&c;'>")) {
        byte[] book = book(sheet -> sheet.value(0, 0, "harmless"));
        for (String part : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
          byte[] hostile =
              altered(
                  book,
                  part,
                  xml ->
                      xml.replaceFirst("\\?>", "?><!DOCTYPE x [" + entity + "]>")
                          .replace("harmless", "&x;"));
          String read = "";
          try {
            read = SheetFiles.read(hostile, SheetLimits.DEFAULT).toString();
          } catch (UnreadableSheet e) {
            read = String.valueOf(e.getMessage());
          }
          assertFalse(read.contains("what stands on the server"), part + read);
          assertFalse(read.contains("haha"), part + read);
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void refusesCellsBeyondTheLastColumn() {
    byte[] book =
        altered(
            book(sheet -> sheet.value(0, 0, 1)),
            "xl/worksheets/sheet1.xml",
            xml -> xml.replace("r=\"A1\"", "r=\"ZZZZZZZ1\""));
    assertEquals("broken-workbook", code(book, SheetLimits.DEFAULT));
  }

  @Test
  void refusesWhatIsNoWorkbook() {
    assertEquals(
        "not-a-workbook", code(zip(Map.of("letter.xml", new byte[] {'a'})), SheetLimits.DEFAULT));
    assertEquals("empty", code(new byte[] {}, SheetLimits.DEFAULT));
    byte[] whole = book(sheet -> sheet.value(0, 0, "a"));
    assertThrows(
        UnreadableSheet.class,
        () -> SheetFiles.read(Arrays.copyOf(whole, whole.length / 2), SheetLimits.DEFAULT));
  }

  @Test
  void refusesMoreRowsThanAreRead() {
    byte[] book =
        book(
            sheet -> {
              for (int row = 0; row < 300; row++) {
                sheet.value(row, 0, "a");
              }
            });
    assertEquals("too-many-rows", code(book, new SheetLimits(1_000_000, 10_000_000, 100, 10, 10)));
  }

  @Test
  void brokenWorkbooksAreRefusedInWords() {
    byte[] whole = book(sheet -> sheet.value(0, 0, "a"));
    Seeds.forEach(
        200,
        random -> {
          byte[] broken = whole.clone();
          for (int i = 0; i < 1 + random.nextInt(20); i++) {
            broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt(256);
          }
          tryTo(broken);
          tryTo(
              altered(
                  whole,
                  random.nextBoolean() ? "xl/worksheets/sheet1.xml" : "xl/workbook.xml",
                  xml -> mangled(random, xml)));
        });
  }

  private static String mangled(Random random, String xml) {
    int at = random.nextInt(xml.length());
    return xml.substring(0, at) + xml.substring(Math.min(xml.length(), at + random.nextInt(9)));
  }

  /** It is read, or refused; nothing else. */
  private static void tryTo(byte[] content) {
    try {
      SheetFiles.read(content, SheetLimits.DEFAULT);
    } catch (UnreadableSheet e) {
      assertTrue(String.valueOf(e.getMessage()).length() > 10);
    }
  }

  private static List<SheetLine> first(byte[] book) {
    return Objects.requireNonNull(SheetFiles.read(book, SheetLimits.DEFAULT).get("First"));
  }

  private static String code(byte[] content, SheetLimits limits) {
    return assertThrows(UnreadableSheet.class, () -> SheetFiles.read(content, limits)).code();
  }

  private static byte[] book(Consumer<Worksheet> filled) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
      filled.accept(book.newWorksheet("First"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] altered(byte[] book, String part, UnaryOperator<String> change) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile in =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(book)).get()) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        parts.put(
            entry.getName(),
            entry.getName().equals(part)
                ? change
                    .apply(new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zip(parts);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
