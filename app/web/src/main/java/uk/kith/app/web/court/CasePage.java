package uk.kith.app.web.court;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Tag;

/**
 * One case: who it is about, where each child stands, and what happened in court.
 *
 * @param href its address, below which stand the forms about it
 * @param mayRecord true when the visitor records what happens in court
 * @param open true while the application is not disposed of for some child
 * @param issued true when the day of issue is known
 * @param mistakeSteps what of the case itself can be taken back
 * @param meetingForms where the family meeting before the application is recorded, for those who
 *     record what happens in court
 * @param applications the earliest first
 * @param mistakes what was taken back, the latest first
 */
public record CasePage(
    String href,
    String heading,
    @Nullable String caption,
    boolean mayRecord,
    boolean open,
    boolean issued,
    List<Step> mistakeSteps,
    List<Fact> facts,
    List<ChildLine> children,
    List<Step> meetingForms,
    List<HearingLine> hearings,
    List<DirectionLine> directions,
    List<Entry> applications,
    List<Entry> mistakes) {

  public static final List<Column> HEARING_COLUMNS =
      List.of(
          Column.of("Hearing"), Column.of("When"), Column.of("How it stands"), Column.of("Why"));

  public static final List<Column> DIRECTION_COLUMNS =
      List.of(
          Column.of("Direction"), Column.of("Who"), Column.of("Due"), Column.of("How it stands"));

  /**
   * A child in the case (R-COURT-08).
   *
   * @param joined from when the case is about the child; null when from its beginning
   * @param steps what can be recorded of the child's part in the case
   * @param byStatus an order of which the legal status alone tells; null where it tells of none
   * @param toEndCare where the placement is ended that goes on after an order ended care; null when
   *     none does, and when the visitor does not end placements
   * @param limit such as "1 March 2015, extended once"
   * @param estimate that all of the planning estimate lies after the limit; null where it does not
   * @param stop from when no care or supervision order can be made; null when there is no such day
   * @param ended how and when the application ended for the child; null while it is open for it
   * @param finalHearing its days, that it was held, or that none is listed
   * @param extensions in the order of grant
   * @param orders the latest first
   * @param next what is next of the child, as the lists of cases tell it; never empty
   * @param nextOf "Next step", or that it is that of all cases about the child
   * @param concern the stage of the reviewing officer's open concern and when an answer is due;
   *     null when none is open
   * @param meeting the family meeting before the application; null where none is asked for
   */
  public record ChildLine(
      String name,
      String href,
      Tag tag,
      String weeks,
      WeekBar bar,
      @Nullable String joined,
      List<Step> steps,
      List<NextStepCell> next,
      String nextOf,
      String limit,
      String finalHearing,
      @Nullable String estimate,
      @Nullable String stop,
      @Nullable Entry ended,
      @Nullable String officer,
      @Nullable String concern,
      List<Entry> extensions,
      List<Entry> orders,
      @Nullable String byStatus,
      List<Entry> plans,
      @Nullable Entry meeting,
      @Nullable Step toEndCare,
      List<FindingView> findings) {}

  /**
   * An order, a plan, an extension or an application.
   *
   * @param on the day that stands before it; empty where the text tells it
   * @param steps what can be recorded of it
   */
  public record Entry(String on, String text, List<Step> steps) {}

  /**
   * A link to a form about a line of a table.
   *
   * @param about of which line, for those who hear the link alone
   * @param rare true of what puts the record right, which stands behind "Put right"
   */
  public record Step(String text, String href, String about, boolean rare) {

    /** What people do with the line every day. */
    public Step(String text, String href, String about) {
      this(text, href, about, false);
    }

    static Step rare(String text, String href, String about) {
      return new Step(text, href, about, true);
    }
  }

  /** What people do with a line every day. */
  public static List<Step> usual(List<Step> steps) {
    return steps.stream().filter(step -> !step.rare()).toList();
  }

  /** What puts the record of a line right. */
  public static List<Step> rare(List<Step> steps) {
    return steps.stream().filter(Step::rare).toList();
  }

  /**
   * A hearing.
   *
   * @param when its days and time
   * @param became what became of it, with the day and the reason
   * @param steps what can be recorded of it
   */
  public record HearingLine(
      String type, String when, Tag status, String became, List<Step> steps) {}

  /**
   * A direction.
   *
   * @param orders which step of the timeline it orders; null for none of them
   * @param standing how it stands, with the day of filing
   * @param steps what can be recorded of it
   */
  public record DirectionLine(
      String text,
      @Nullable String orders,
      String who,
      String due,
      Tag standing,
      String more,
      List<Step> steps) {}
}
