package uk.kith.app.subjectaccess;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.app.document.Document;
import uk.kith.app.document.Document.Block;
import uk.kith.app.document.Document.Paragraph;
import uk.kith.app.document.Document.Section;
import uk.kith.app.document.Document.Table;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.kernel.service.HeldTable;
import uk.kith.kernel.service.HeldTable.Cell;
import uk.kith.kernel.service.HeldTable.Mark;
import uk.kith.kernel.service.HeldTable.Row;
import uk.kith.placements.api.RecordHolds.Of;

/**
 * A copy as a document that somebody goes through in Word before it is handed out: every table with
 * something in it, a row after another, and beside each cell what is to be looked at. Of very long
 * tables it shows the first rows, the others stand in the JSON file.
 */
public final class CopyDocument {

  /** Rows of one table that are written out. */
  static final int MOST_ROWS = 300;

  /** How Kith keeps rows, which tells nothing of anybody. */
  private static final Set<String> TECHNICAL = Set.of("id", "version", "authority");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*[+-]\\d{2}:\\d{2}");

  private CopyDocument() {}

  public static Document of(HeldCopy copy) {
    List<Section> sections = new ArrayList<>();
    sections.add(before(copy));
    copy.tables().stream()
        .filter(table -> !table.rows().isEmpty())
        .map(CopyDocument::section)
        .forEach(sections::add);
    return new Document(
        "data-held-" + copy.record(),
        "What Kith holds of " + whose(copy),
        List.of(
            "Collected " + Dates.moment(copy.collectedAt()) + ", by " + copy.collectedBy(),
            "To be gone through before it is handed out"),
        sections,
        "Written by Kith");
  }

  private static String whose(HeldCopy copy) {
    String number = copy.number() == null ? copy.record() : copy.number();
    return (copy.of() == Of.CHILD ? "child " : "household ") + number;
  }

  private static Section before(HeldCopy copy) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            "Third persons’ items are marked and not left out: decide on each. Names of workers"
                + " who acted in their work may stay (Data Protection Act 2018 Sch 2 para 17)."));
    List<List<String>> marks =
        copy.marks().stream().map(each -> List.of(name(each.mark()), each.words())).toList();
    blocks.add(new Table(List.of("Mark", "What to do"), marks));
    blocks.add(
        new Paragraph(
            "Not in it: what whoever collected it may not see, files of returns as they were"
                + " received, and what others’ records say in words without naming the record."
                + " The case system holds the case record."));
    return new Section("Before you hand it out", blocks);
  }

  private static Section section(HeldTable table) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph("Table " + table.table() + "."));
    int shown = Math.min(MOST_ROWS, table.rows().size());
    table.rows().subList(0, shown).stream()
        .map(CopyDocument::rows)
        .filter(rows -> !rows.isEmpty())
        .map(rows -> new Table(List.of("What", "What is held", "Look at"), rows))
        .forEach(blocks::add);
    if (shown < table.rows().size()) {
      blocks.add(
          new Paragraph(
              Numbers.many(table.rows().size() - shown, "more row stands", "more rows stand")
                  + " in the JSON file."));
    }
    return new Section(table.what().isEmpty() ? table.table() : table.what(), blocks);
  }

  private static List<List<String>> rows(Row row) {
    return row.cells().stream()
        .filter(cell -> !TECHNICAL.contains(cell.column()))
        .map(cell -> List.of(what(cell), value(cell.value()), name(cell.mark())))
        .toList();
  }

  private static String what(Cell cell) {
    return cell.what().isEmpty() ? cell.column().replace('_', ' ') : cell.what();
  }

  private static String value(String stored) {
    if (DAY.matcher(stored).matches()) {
      return Dates.day(LocalDate.parse(stored));
    }
    if (MOMENT.matcher(stored).matches()) {
      return Dates.moment(OffsetDateTime.parse(stored).toInstant());
    }
    return switch (stored) {
      case "true" -> "Yes";
      case "false" -> "No";
      default -> stored;
    };
  }

  private static String name(@Nullable Mark mark) {
    if (mark == null) {
      return "";
    }
    return switch (mark) {
      case OTHER_PERSON -> "Another person";
      case WORDS -> "Read these words";
      case ADOPTION -> "Adoption record";
    };
  }
}
