package uk.kith.app.web.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Due;
import uk.kith.app.web.component.FindingView;
import uk.kith.kernel.Finding;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;

/** Things due in the words of pages. */
public final class DueWords {

  private DueWords() {}

  /** "Visit to the child", "Notice of the placement to the school". */
  public static String what(DueItem item) {
    return item.duty().words() + (item.to() == null ? "" : " to " + item.to().words());
  }

  /** How the day was counted: "Six weeks after the visit on 3 March 2014"; else what is said. */
  public static String why(DueItem item) {
    String said = item.text().substring(what(item).length()).replaceFirst("^: ", "");
    LocalDate on = item.dueOn();
    if (on == null) {
      return Numbers.sentence(said);
    }
    String day = Dates.day(on);
    int at = said.indexOf(day + ", ");
    return Numbers.sentence(at < 0 ? said : said.substring(at + day.length() + 2));
  }

  /** "25 December 2014", "At once", "Not known". */
  public static String day(DueItem item) {
    LocalDate on = item.dueOn();
    if (on != null) {
      return Dates.day(on);
    }
    return item.status() == Status.NOT_KNOWN ? "Not known" : "At once";
  }

  /** "8 days late"; null when it is not late. */
  public static @Nullable String late(DueItem item, LocalDate asOf) {
    LocalDate on = item.dueOn();
    return on == null ? null : Dates.late(on, asOf);
  }

  /** "in 5 working days"; null without a day. */
  public static @Nullable String left(DueItem item, LocalDate asOf) {
    LocalDate on = item.dueOn();
    return on == null ? null : Dates.due(on, asOf);
  }

  /**
   * A line of the short list on another page.
   *
   * @param whom of whom it is, where the page is about somebody else
   */
  public static Due line(DueLine line, LocalDate asOf, @Nullable String whom) {
    DueItem item = line.item();
    LocalDate on = item.dueOn();
    String late = late(item, asOf);
    String when = on == null || late != null ? day(item) : Dates.dayAndDue(on, asOf);
    return new Due(
        what(item) + (whom == null ? "" : ", " + whom),
        whom == null || line.child() == null ? null : "/children/" + line.child(),
        item.status() == Status.NOT_KNOWN ? why(item).replaceFirst("\\.$", "") : when,
        late);
  }

  public static List<FindingView> findings(List<Finding> findings) {
    return findings.stream()
        .map(f -> new FindingView(f.rule().value(), f.text(), f.source(), null))
        .toList();
  }
}
