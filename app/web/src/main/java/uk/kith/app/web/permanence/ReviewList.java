package uk.kith.app.web.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.NotPlacedChildren;
import uk.kith.court.api.ReviewFilter;
import uk.kith.court.api.ReviewLine;
import uk.kith.court.api.ReviewSort;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.kernel.service.Sort;

/** The list of reviews: whose is next and when, and what the reviewing officer worries about. */
public final class ReviewList {

  public static final String ADDRESS = "/reviews";

  private static final String WHEN = "when";
  private static final String OFFICER = "officer";
  private static final String TEAM = "team";
  private static final String ALL = "all";

  private ReviewList() {}

  static Worklist<ReviewLine> of(NextSteps steps, LocalDate asOf) {
    return new Worklist<>(
        "Reviews",
        "review",
        "reviews",
        ADDRESS,
        "",
        "No review is due like this. Every child looked after has a next review.",
        asOf,
        List.of(
            ListColumn.of("Child", "Child").with("Number").sortedBy(ReviewSort.CHILD),
            ListColumn.of("Review", "Review").with("Rule").sortedBy(ReviewSort.NUMBER),
            ListColumn.of("Due", "Due").with("State").sortedBy(ReviewSort.DUE),
            ListColumn.of("Last held", "Last held").sortedBy(ReviewSort.LAST_HELD),
            ListColumn.of("Reviewing officer", "Officer").with("Team").sortedBy(ReviewSort.OFFICER),
            ListColumn.of("Midway check", "Midway check").with("State of the check"),
            ListColumn.of("Concern", "Concern"),
            ListColumn.of("Next step", "Next step")),
        line -> row(line, steps, asOf));
  }

  private static Row row(ReviewLine line, NextSteps steps, LocalDate asOf) {
    LocalDate due = line.review().dueOn();
    LocalDate last = line.lastHeldOn();
    LocalDate checked = line.midwayCheckOn();
    ConcernView concern = line.concern();
    return new Row(
        "/children/" + line.child().id() + "/permanence",
        List.of(
            Cell.text(Names.of(line.child())).with(line.child().localId()),
            Cell.text(number(line.review().number())).with(line.review().rule()),
            due == null ? Cell.text(notDue(line.review())) : due(due, line.late(), asOf),
            last == null
                ? Cell.text("None on record")
                : Cell.of(new Value.Day(last)).with(Dates.ago(last, asOf)),
            Cell.text(Words.orNotKnown(line.reviewingOfficer())).with(line.child().team()),
            checked == null ? midway(line, asOf) : Cell.of(new Value.Day(checked)),
            concern == null
                ? Cell.text("None open")
                : Cell.text(
                        concern.now().stage().words()
                            + ConcernWords.to(concern)
                            + ConcernWords.more(line.otherConcerns()))
                    .with(concern.late() ? "answer late" : null),
            Cell.of(
                new Value.Step(
                    steps.of(
                        line.child().id(),
                        Names.of(line.child()),
                        NextReview.step(line.review(), "Hold the review", asOf))))));
  }

  private static String notDue(Review next) {
    String instead = NextReview.insteadOfDay(next);
    return instead == null ? "Not known" : instead;
  }

  /** None since the last review: when it is due, or how late it is. */
  private static Cell midway(ReviewLine line, LocalDate asOf) {
    LocalDate due = line.midwayDueOn();
    if (due == null) {
      return Cell.text("None since");
    }
    return line.midwayLate()
        ? Cell.text("None since")
            .with(new Value.State(new Tag(Dates.due(due, asOf), Tag.Colour.RED)))
        : Cell.text("Due " + Dates.day(due)).with(Dates.due(due, asOf));
  }

  private static Cell due(LocalDate due, boolean late, LocalDate asOf) {
    Cell day = Cell.of(new Value.Day(due));
    return late
        ? day.with(new Value.State(new Tag(Dates.due(due, asOf), Tag.Colour.RED)))
        : day.with(Dates.due(due, asOf));
  }

  /** "1st", "4th", "12th", "21st": of all of them in one way, so that they sort by the eye. */
  static String number(int number) {
    return number + suffix(number);
  }

  private static String suffix(int number) {
    if (number % 100 / 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  public static ReviewFilter filter(Form form, LocalDate asOf) {
    String when = form.value(WHEN);
    return new ReviewFilter(
        when.equals("late"),
        when.equals("month") ? asOf.plusMonths(1) : null,
        chosen(form.value(OFFICER)),
        chosen(form.value(TEAM)));
  }

  /** Whom of those in care without a placement it is asked for: whenever their review is due. */
  static NotPlacedChildren.Filter notPlaced(ReviewFilter filter) {
    return new NotPlacedChildren.Filter(filter.officer(), filter.team(), null);
  }

  public static Sort<ReviewSort> sort(Form form) {
    return Sorting.asked(form, ReviewSort.class, ReviewSort.USUAL);
  }

  private static @Nullable String chosen(String value) {
    return value.isEmpty() || value.equals(ALL) ? null : value;
  }

  static List<ListPage.Select> selects(List<String> officers, List<String> teams) {
    return List.of(
        new ListPage.Select(
            WHEN,
            "Due",
            List.of(
                Choice.of(ALL, "Whenever"),
                Choice.of("late", "Late"),
                Choice.of("month", "Late or within a month"))),
        new ListPage.Select(OFFICER, "Reviewing officer", choices("All officers", officers)),
        new ListPage.Select(TEAM, "Team", choices("All teams", teams)));
  }

  private static List<Choice> choices(String all, List<String> names) {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of(ALL, all)));
    names.forEach(name -> choices.add(Choice.of(name, name)));
    return choices;
  }
}
