package uk.kith.app.web.sheets;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Count;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Sheets.UploadView;
import uk.kith.placements.engine.sheets.HouseholdColumns;
import uk.kith.placements.engine.sheets.HouseholdSheet;
import uk.kith.placements.engine.sheets.Known;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetRow;

/**
 * What a sheet would change, before anything is changed.
 *
 * @param subject what a row is about: "Household"
 * @param summary one sentence on what confirming does, or why it cannot be done
 * @param confirm the text of the button; null while nothing can be confirmed
 * @param named cells whose words seem to name a child, as they stand in the sheet
 * @param unnamedLead who is not named: what they are in Kith
 * @param seal stands for what is seen
 */
public record SheetPreviewPage(
    String href,
    String title,
    String subject,
    String fileName,
    String summary,
    @Nullable String confirm,
    String seal,
    List<Count> counts,
    String total,
    List<Line> unreadable,
    List<Changed> changed,
    List<Added> added,
    List<Line> told,
    List<Line> named,
    List<Line> unnamed,
    String unnamedLead,
    String leftOut) {

  /** More on one page helps nobody to read it. */
  private static final int SHOWN = 500;

  public static final List<Column> UNREADABLE_COLUMNS =
      List.of(Column.of("Line"), Column.of("Column"), Column.of("What is wrong"));

  /** The columns of a list about households or children. */
  public List<Column> columns(String last) {
    return List.of(Column.of(subject), Column.of("Line"), Column.of(last));
  }

  /**
   * One row of a list.
   *
   * @param href the household's page; null when it has none
   */
  public record Line(
      String head, @Nullable String href, @Nullable String sub, String line, String text) {}

  /** A household that would change. */
  public record Changed(String name, String href, String sub, String line, List<Field> fields) {}

  /** A household that is new, with all that the sheet says of it. */
  public record Added(String name, String sub, String line, List<Field> fields) {}

  /** A column of it: what is known now, and what the sheet says. */
  public record Field(String column, String now, String then) {}

  static SheetPreviewPage of(UploadView upload, SheetPreview<?> preview) {
    SheetKind kind = upload.kind();
    int rows = preview.added().size() + preview.changed().size();
    return new SheetPreviewPage(
        "/sheets/" + upload.id(),
        kind.title(),
        kind.subject(),
        upload.fileName(),
        summary(upload, preview),
        preview.isApplicable()
            ? "Confirm "
                + Numbers.many(rows, "change")
                + (kind instanceof HouseholdSheet ? " to the register" : " to the record")
            : null,
        preview.seal(),
        counts(preview),
        Numbers.many(preview.unchanged(), "row says", "rows say") + " what Kith says",
        preview.unreadable().stream()
            .limit(SHOWN)
            .map(
                each ->
                    new Line(
                        "Line " + each.line(),
                        null,
                        null,
                        title(kind, each.column()),
                        Numbers.sentence(each.what())))
            .toList(),
        preview.changed().stream().limit(SHOWN).map(each -> changed(kind, each)).toList(),
        preview.added().stream().limit(SHOWN).map(row -> added(kind, row)).toList(),
        preview.told().stream()
            .limit(SHOWN)
            .map(
                each ->
                    new Line(
                        each.subject(),
                        null,
                        null,
                        String.valueOf(each.line()),
                        Dates.inText(each.text())))
            .toList(),
        preview.named().stream()
            .limit(SHOWN)
            .map(
                each ->
                    new Line(
                        each.subject(),
                        null,
                        title(kind, each.column()),
                        String.valueOf(each.line()),
                        each.text()))
            .toList(),
        preview.unnamed().stream().limit(SHOWN).map(SheetPreviewPage::unnamed).toList(),
        kind.expected() + ", and not named by the sheet. They stay as they are.",
        String.join(", ", preview.leftOut()));
  }

  private static String summary(UploadView upload, SheetPreview<?> preview) {
    if (!preview.unreadable().isEmpty()) {
      return "Nothing can be loaded while something cannot be read. Mend the sheet and send it"
          + " again, or say again which column is which.";
    }
    if (!preview.isApplicable() && !(upload.kind() instanceof HouseholdSheet)) {
      return "There is nothing to record: Kith holds all that the sheet says, or something else."
          + " What differs stands under “To know”, and Kith’s stays.";
    }
    if (!preview.isApplicable()) {
      return "The sheet says what Kith says. There is nothing to change.";
    }
    String from = Dates.day(upload.from());
    if (!(upload.kind() instanceof HouseholdSheet)) {
      return "What Kith does not hold is recorded, as if by hand. Where Kith holds something else"
          + " it stays, and stands under “To know”. Nothing is recorded until you confirm,"
          + " and then all of it or nothing.";
    }
    return upload.kind() == HouseholdSheet.CARERS
        ? "Changes hold from "
            + from
            + "; what held before is kept. New households begin with their approval. Nothing is"
            + " changed until you confirm, and then all of it or nothing."
        : "Places are not available from "
            + from
            + "; what held before is kept. Nothing is changed until you confirm, and then all of it"
            + " or nothing.";
  }

  private static List<Count> counts(SheetPreview<?> preview) {
    List<Count> counts = new ArrayList<>();
    count(counts, preview.unreadable().size(), "cannot be read", "#unreadable");
    count(counts, preview.changed().size(), "would change", "#changed");
    count(counts, preview.added().size(), "new", "#added");
    count(counts, preview.told().size(), "to know", "#told");
    count(
        counts,
        preview.named().size(),
        preview.named().size() == 1 ? "seems to name a child" : "seem to name a child",
        "#named");
    count(counts, preview.unnamed().size(), "not in the sheet", "#unnamed");
    return counts;
  }

  private static void count(List<Count> counts, int number, String text, String href) {
    if (number > 0) {
      counts.add(new Count(Numbers.count(number), text, href));
    }
  }

  private static Changed changed(SheetKind kind, SheetPreview.Change<?> change) {
    Known known = change.known();
    return new Changed(
        known.name(),
        href(known),
        known.localId(),
        String.valueOf(change.after().line()),
        change.fields().stream()
            .map(
                field -> {
                  SheetColumn<?> column = kind.findColumn(field.column()).orElseThrow();
                  return new Field(
                      column.title(), said(column, field.now()), said(column, field.then()));
                })
            .toList());
  }

  private static Added added(SheetKind kind, SheetRow row) {
    List<Field> fields = new ArrayList<>();
    for (SheetColumn<?> column : kind.columns()) {
      boolean isHead =
          column.equals(HouseholdColumns.LOCAL_ID) || column.equals(HouseholdColumns.NAME);
      if (!isHead && !row.text(column).isEmpty()) {
        fields.add(new Field(column.title(), "", said(column, row.text(column))));
      }
    }
    return new Added(
        row.text(HouseholdColumns.NAME),
        row.text(HouseholdColumns.LOCAL_ID),
        String.valueOf(row.line()),
        fields);
  }

  private static String href(Known known) {
    return (known.id() instanceof ChildId ? "/children/" : "/households/") + known.id();
  }

  private static Line unnamed(Known known) {
    return new Line(known.name(), href(known), null, "", known.localId());
  }

  private static String title(SheetKind kind, String column) {
    return kind.findColumn(column).<String>map(SheetColumn::title).orElse(column);
  }

  private static String said(SheetColumn<?> column, String written) {
    return written.isEmpty() ? "nothing" : Dates.inText(column.said(written));
  }

  /** "Only the first 500 are shown." or nothing. */
  public static String cut(List<?> shown) {
    return shown.size() < SHOWN ? "" : " Only the first " + SHOWN + " are shown.";
  }
}
