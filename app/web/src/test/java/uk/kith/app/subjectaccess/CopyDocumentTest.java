package uk.kith.app.subjectaccess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.app.document.Document;
import uk.kith.app.document.Document.Table;
import uk.kith.app.subjectaccess.HeldCopy.MarkWords;
import uk.kith.kernel.service.HeldTable;
import uk.kith.kernel.service.HeldTable.Cell;
import uk.kith.kernel.service.HeldTable.Mark;
import uk.kith.kernel.service.HeldTable.Row;
import uk.kith.placements.api.RecordHolds.Of;

class CopyDocumentTest {

  private static final Row ROW =
      new Row(
          List.of(
              new Cell("id", "Assigned by Kith", "7", null),
              new Cell("on_day", "Day of it", "2014-03-03", null),
              new Cell("recorded_at", "", "2014-03-04T10:15:00+00:00", null),
              new Cell("fit", "Whether it fits", "true", null),
              new Cell("note", "What was said", "His uncle came", Mark.WORDS),
              new Cell("other_id", "Of whom else", "8", Mark.OTHER_PERSON)));

  private static Document document(HeldTable... tables) {
    return CopyDocument.of(
        new HeldCopy(
            Of.CHILD,
            "00000000-0000-4000-a000-000000000001",
            "C17",
            Instant.parse("2026-11-28T12:00:00Z"),
            "ig.lead",
            false,
            List.of(new MarkWords(Mark.WORDS, CopyWords.mark(Mark.WORDS))),
            List.of(tables)));
  }

  private static List<List<String>> rows(Document document, int section) {
    return document.sections().get(section).blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .findFirst()
        .orElseThrow()
        .rows();
  }

  @Test
  void eachCellStandsBesideWhatIsToBeLookedAt() {
    Document document =
        document(new HeldTable("placements.action", "What was agreed", List.of(ROW)));
    assertEquals("What Kith holds of child C17", document.title());
    assertEquals("What was agreed", document.sections().get(1).heading());
    assertEquals(
        List.of(
            List.of("Day of it", "3 March 2014", ""),
            List.of("recorded at", "4 March 2014 at 10:15", ""),
            List.of("Whether it fits", "Yes", ""),
            List.of("What was said", "His uncle came", "Read these words"),
            List.of("Of whom else", "8", "Another person")),
        rows(document, 1));
  }

  @Test
  void whatMarksMeanStandsFirstAndTablesWithoutRowsAreLeftOut() {
    Document document =
        document(
            new HeldTable("placements.hold", "Holds", List.of()),
            new HeldTable("placements.action", "What was agreed", List.of(ROW)));
    assertEquals(2, document.sections().size());
    assertEquals(
        List.of(List.of("Read these words", CopyWords.mark(Mark.WORDS))), rows(document, 0));
  }

  @Test
  void aVeryLongTableSaysWhereTheOtherRowsAre() {
    HeldTable few = new HeldTable("a.b", "x", Collections.nCopies(CopyDocument.MOST_ROWS, ROW));
    HeldTable many =
        new HeldTable("a.b", "x", Collections.nCopies(CopyDocument.MOST_ROWS + 2, ROW));
    assertTrue(
        document(many).sections().get(1).toString().contains("2 more rows stand in the JSON file"));
    assertFalse(document(few).sections().get(1).toString().contains("JSON"));
  }
}
