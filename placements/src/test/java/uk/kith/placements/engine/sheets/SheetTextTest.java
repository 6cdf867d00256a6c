package uk.kith.placements.engine.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTextTest {

  private static final String NAMES = "Number,Name\r\nF1,Zoë Fitzgérald\r\n";

  @Test
  void readsEveryEncodingThatSpreadsheetsWrite() {
    List<SheetLine> expected = List.of(line(1, "Number", "Name"), line(2, "F1", "Zoë Fitzgérald"));
    assertEquals(expected, read(NAMES.getBytes(StandardCharsets.UTF_8)));
    assertEquals(expected, read(("\uFEFF" + NAMES).getBytes(StandardCharsets.UTF_8)));
    assertEquals(expected, read(("\uFEFF" + NAMES).getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(expected, read(("\uFEFF" + NAMES).getBytes(StandardCharsets.UTF_16BE)));
    assertEquals(expected, read(NAMES.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void tellsByWhatCellsAreParted() {
    assertEquals(
        List.of(line(1, "Number", "Name"), line(2, "F1", "Khan, Amina")),
        read("Number\tName\nF1\tKhan, Amina\n"));
    assertEquals(
        List.of(line(1, "Number", "Name", "Places"), line(2, "F1", "Khan, A", "2")),
        read("Number;Name;Places\nF1;Khan, A;2\n"));
  }

  @Test
  void takesAwayTheApostropheThatMadeATextHarmless() {
    assertEquals(
        List.of(line(1, "a", "b", "c", "d"), line(2, "+44 1709", "=1+1", "'=kept", "'tis")),
        read("a,b,c,d\n'+44 1709,'=1+1,''=kept,'tis\n"));
  }

  @Test
  void countsLinesAsTheSpreadsheetDoesAndLeavesOutBlankOnes() {
    assertEquals(List.of(line(2, "a"), line(5, "b")), read("\na\n , \n\nb"));
  }

  @Test
  void saysWhereAQuotationMarkIsNeverClosed() {
    UnreadableSheet broken =
        assertThrows(UnreadableSheet.class, () -> read("a,b\n1,2\n\"3,4\n5,6\n"));
    assertEquals("broken-csv", broken.code());
    assertEquals(
        "The file cannot be read after line 2: a quotation mark is opened and never closed, or text"
            + " stands beside it.",
        broken.getMessage());
  }

  @Test
  void refusesWhatIsNoText() {
    assertEquals("not-text", code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, 0, 0, 0}));
  }

  @Test
  void refusesWhatIsTooLargeTooWideOrTooLong() {
    SheetLimits small = new SheetLimits(40, 40, 10, 3, 5);
    assertEquals("too-large", code(new byte[41], small));
    assertEquals("too-wide", code("a,b,c,d".getBytes(StandardCharsets.UTF_8), small));
    assertEquals("cell-too-long", code("a,123456".getBytes(StandardCharsets.UTF_8), small));
    assertArrayEquals(
        new Object[] {"12345"},
        SheetText.read("12345".getBytes(StandardCharsets.UTF_8), small).get(0).cells().toArray());
  }

  private static String code(byte[] bytes) {
    return code(bytes, SheetLimits.DEFAULT);
  }

  private static String code(byte[] bytes, SheetLimits limits) {
    return assertThrows(UnreadableSheet.class, () -> SheetText.read(bytes, limits)).code();
  }

  private static List<SheetLine> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<SheetLine> read(byte[] bytes) {
    return SheetText.read(bytes, SheetLimits.DEFAULT);
  }

  private static SheetLine line(int number, String... cells) {
    return new SheetLine(number, List.of(cells));
  }
}
