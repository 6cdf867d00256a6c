package uk.kith.app.web.meeting;

import java.util.List;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Tag;

/**
 * A meeting with its agenda.
 *
 * @param off children who were taken off the agenda
 * @param before what it said before it was put right, the latest first
 * @param found children of whom a search tells, to be put on the agenda
 * @param searched whether somebody searched
 * @param version for ending it
 * @param mayEnd true while it goes on, for those who hold meetings
 * @param nobodyPresent nobody is recorded as present
 */
public record MeetingPage(
    String href,
    String heading,
    Tag state,
    List<Fact> facts,
    List<Row> rows,
    List<Off> off,
    List<String> before,
    List<Choice> found,
    boolean searched,
    String version,
    boolean mayEnd,
    boolean nobodyPresent) {

  /** The field that says so when a meeting is ended of which nobody is recorded as present. */
  static final String NOBODY = "nobody";

  public static final List<Choice> NOBODY_CHOICES =
      List.of(Choice.of("yes", "End it without saying who was there"));

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Child"),
          Column.of("Where it stands"),
          Column.of("Note"),
          Column.of("Decided"),
          Column.number("Actions agreed"));

  /**
   * An item.
   *
   * @param decided what was decided; "None" when nothing was
   */
  public record Row(
      String href,
      String child,
      String caption,
      String standing,
      String note,
      String decided,
      String agreed) {}

  /**
   * A child who was taken off.
   *
   * @param note what was written by then; empty when nothing was
   */
  public record Off(
      String href, String child, String childId, String caption, String why, String note) {}
}
