package uk.kith.app.web.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.component.Where;

/**
 * A worklist.
 *
 * @param action what begins here; null when the visitor may begin nothing
 * @param total how many there are, and as of when
 * @param empty what would be here, and how to add it
 */
public record ListPage(
    String heading,
    String address,
    @Nullable Action action,
    String searchLabel,
    Form form,
    List<Select> selects,
    String total,
    List<Column> columns,
    List<Row> rows,
    Pager pager,
    String empty) {

  /** Rows on one page of a list. */
  public static final int ROWS = 50;

  /** A button above the list. */
  public record Action(String text, String href) {}

  /** A filter with a few choices. */
  public record Select(String id, String label, List<Choice> choices) {}

  /** A row: what it is, and cells after it. */
  public record Row(String name, @Nullable String href, @Nullable String sub, List<Cell> cells) {}

  /**
   * A cell: a place, a tag, or plain text.
   *
   * @param label the column's name where rows stack; at most 14 letters
   */
  public record Cell(
      String label,
      String text,
      @Nullable String sub,
      @Nullable Where where,
      @Nullable Tag tag,
      boolean number) {

    public static Cell text(String label, String text) {
      return new Cell(label, text, null, null, null, false);
    }

    public static Cell text(String label, String text, @Nullable String sub) {
      return new Cell(label, text, sub, null, null, false);
    }

    public static Cell number(String label, String text) {
      return new Cell(label, text, null, null, null, true);
    }

    public static Cell where(String label, Where where, @Nullable String sub) {
      return new Cell(label, "", sub, where, null, false);
    }

    public static Cell tag(String label, Tag tag) {
      return new Cell(label, "", null, null, tag, false);
    }
  }
}
