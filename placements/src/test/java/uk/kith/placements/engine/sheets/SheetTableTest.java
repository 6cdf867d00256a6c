package uk.kith.placements.engine.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTableTest {

  @Test
  void findsTheHeadingBelowATitle() {
    SheetTable table =
        table("Fostering register,,", "as at 30/09/2014,,", "Carer ID,Carer name,Tel", "F1,Khan,1");
    assertEquals(List.of("Carer ID", "Carer name", "Tel"), table.heads());
    assertEquals(List.of(new SheetLine(4, List.of("F1", "Khan", "1"))), table.lines());
  }

  @Test
  void takesTheFirstLineWithTwoCellsWhereNothingIsKnown() {
    assertEquals(List.of("Aaa", "Bbb"), table("Title", "Aaa,Bbb", "1,2").heads());
  }

  @Test
  void givesEveryColumnAHeadingOfItsOwn() {
    assertEquals(
        List.of("Number", "Notes", "Column C", "notes (column D)", "Column E"),
        table("Number,Notes,,notes,", "F1,a,b,c,d").heads());
  }

  @Test
  void leavesOutColumnsThatAreBlankToTheEnd() {
    assertEquals(List.of("Number", "Name"), table("Number,Name,,", "F1,Khan,,").heads());
  }

  @Test
  void namesColumnsAsSpreadsheetsDo() {
    assertEquals("A", SheetTable.letters(0));
    assertEquals("Z", SheetTable.letters(25));
    assertEquals("AA", SheetTable.letters(26));
    assertEquals("BA", SheetTable.letters(52));
  }

  @Test
  void saysWhenThereIsNoHeadingNothingBelowItOrTooMuch() {
    assertEquals("no-heading", code(SheetLimits.DEFAULT, "Title", "Other"));
    assertEquals("empty", code(SheetLimits.DEFAULT, "Number,Name"));
    assertEquals(
        "too-many-rows",
        code(new SheetLimits(1000, 1000, 1, 9, 99), "Number,Name", "F1,a", "F2,b"));
  }

  private static String code(SheetLimits limits, String... lines) {
    return assertThrows(
            UnreadableSheet.class, () -> SheetTable.of(lines(lines), HouseholdSheet.CARERS, limits))
        .code();
  }

  private static SheetTable table(String... lines) {
    return SheetTable.of(lines(lines), HouseholdSheet.CARERS, SheetLimits.DEFAULT);
  }

  private static List<SheetLine> lines(String... texts) {
    List<SheetLine> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new SheetLine(lines.size() + 1, List.of(text.split(",", -1))));
    }
    return lines;
  }
}
