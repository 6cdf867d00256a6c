package uk.kith.app.web.courtlists;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.courtlists.CourtDueParts.Part;
import uk.kith.app.web.list.TableTools;

/**
 * What a court officer has in a week: hearings, directions, placement orders to apply for or to
 * revoke, other steps of children in proceedings, steps before the court, cases towards special
 * guardianship and child arrangements, reviews, and answers to reviewing officers, each with what
 * is late or due by Sunday. Of a long list the page shows its beginning, and leads to the list.
 *
 * @param week "Monday 29 September 2014 to Sunday 5 October 2014"
 * @param tools all of it as a file
 */
public record CourtDuePage(String week, List<Group> groups, TableTools tools) {

  /** So many lines of each list. */
  static final int SHOWN = 10;

  public static final List<Column> COLUMNS =
      List.of(Column.of("Who"), Column.of("What"), Column.of("When"), Column.of("Whose, or where"));

  /**
   * What belongs to one list.
   *
   * @param href of the whole list
   */
  public record Group(
      String id, String heading, String says, String href, String link, List<Line> lines) {

    private static Group of(Part part) {
      int count = part.lines().size();
      return new Group(
          part.id(),
          part.heading(),
          count == 0
              ? part.none()
              : Numbers.many(count, part.of())
                  + (count > SHOWN ? ", of which the first " + SHOWN + " stand here." : "."),
          part.href(),
          part.link(),
          part.lines().stream().limit(SHOWN).toList());
    }

    /** Where nothing of somebody's is due that is said, and not that nothing is. */
    private Group asAsked(@Nullable String only) {
      return only == null || !lines.isEmpty()
          ? this
          : new Group(id, heading, "Nothing here is " + only + ".", href, link, lines);
    }

    private Group without(@Nullable String leftOut) {
      return leftOut == null || !id.equals(CourtDueParts.REVIEWS)
          ? this
          : new Group(id, heading, says + " " + leftOut + ".", href, link, lines);
    }
  }

  /**
   * Something with a day.
   *
   * @param number of the case or the child; null when there is none
   * @param on the day
   * @param when the same in words, with the hour of a hearing
   * @param late how late it is; null when it is not
   * @param rule that sets the day; null for what the court or people set
   * @param step the way to record or change the next step; null where the row is no next step
   * @param recorded what somebody recorded as the next step beside one by the rules, as the court
   *     list tells it
   */
  public record Line(
      String who,
      @Nullable String number,
      String href,
      String what,
      LocalDate on,
      String when,
      @Nullable Tag late,
      @Nullable String due,
      String whose,
      @Nullable String rule,
      @Nullable NextStepCell step,
      List<NextStepCell> recorded) {

    Line changedBy(@Nullable NextStepCell changes, List<NextStepCell> beside) {
      return new Line(who, number, href, what, on, when, late, due, whose, rule, changes, beside);
    }
  }

  /**
   * @param steps with which rows of next steps are changed
   * @param form what the address asks for
   * @param only whose alone is asked for, in words; null for everybody's
   * @param leftOut what of reviews is not told; null when all is
   */
  static CourtDuePage of(
      CourtDue due, NextSteps steps, Form form, @Nullable String only, @Nullable String leftOut) {
    LocalDate today = due.today();
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    String query = TableTools.query(form);
    return new CourtDuePage(
        HearingsPage.weekday(monday) + " to " + HearingsPage.weekday(CourtDue.sunday(today)),
        CourtDueParts.of(due, steps).stream()
            .map(part -> Group.of(part).asAsked(only).without(leftOut))
            .toList(),
        TableTools.plain(CourtDueFile.of(today), query.isEmpty() ? "" : "?" + query));
  }
}
