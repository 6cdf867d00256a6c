package uk.kith.app.web.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.placements.engine.published.Suppression;
import uk.kith.sufficiency.api.BackTestView;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.CourtChanges;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.supply.NeedGroup;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.WhyNotLocal;

/** What pages and files call things of a forecast; pure. */
final class ForecastWords {

  /** A change of less than a fiftieth is none that anybody should plan by. */
  private static final double SAME = .02;

  private ForecastWords() {}

  /**
   * @param today null when it is withheld
   */
  static String finding(BaselineView baseline, Point last, @Nullable Long today, String authority) {
    return (baseline.ownRates()
            ? "If recent patterns continue, between "
            : "As far as so few records tell, between ")
        + Numbers.count((long) last.p10())
        + " and "
        + Numbers.count((long) last.p90())
        + " children (8 in 10) will live outside "
        + authority
        + " in "
        + month(baseline.asOf(), last)
        + (today == null ? "." : "; today " + HomesPartMaker.count(today) + " do.");
  }

  /** Whom a forecast leaves out; a page that is handed on tells no small number (R-SUFF-14). */
  static String leftOut(int shortBreaks, int grownUp) {
    return (Suppression.isSmall(shortBreaks)
            ? "under 5 placements"
            : Numbers.many(shortBreaks, "placement"))
        + " in series of short breaks, "
        + (Suppression.isSmall(grownUp)
            ? "under 5 young people"
            : Numbers.many(grownUp, "young person", "young people"))
        + " who are 18";
  }

  /**
   * That dates in court changed since the baseline was taken; null when none did. A page that is
   * handed on tells no small number (R-SUFF-14).
   */
  static @Nullable String courtChanges(CourtChanges since) {
    CourtChanges changes = since.published();
    Integer times = changes.times();
    return changes.any()
        ? "Dates of cases in court were recorded or changed "
            + (times == null ? "under 5 times" : Numbers.many(times, "time"))
            + " since this forecast’s baseline was taken, and it does not know of them. Make"
            + " another forecast to take them in."
        : null;
  }

  static String weak(BaselineView baseline) {
    return baseline.recordedFrom().equals(baseline.asOf())
        ? "This forecast rests on little. Kith’s records tell of hardly anybody who left care, so"
            + " it cannot learn how long children stay or how many come. It takes it that they"
            + " leave as in England, that as many come as keep the number level, and that nobody"
            + " moves to another kind of home; its bands are wide for that. Load returns of"
            + " earlier years to change this."
        : "This forecast rests on little. Kith’s records tell of children who left care only from "
            + Dates.day(baseline.recordedFrom())
            + " on, less than a year. It takes it that children leave as in England, that as many"
            + " come as keep the number level, and that nobody moves to another kind of home; its"
            + " bands are wide for that. Load returns of earlier years to change this.";
  }

  /**
   * "up by 33, to 211"; "about 211" where the difference would tell what is withheld of today.
   *
   * @param today null when it is withheld
   */
  static String change(String where, @Nullable Long today, Point last) {
    long then = (long) last.p50();
    String to = HomesPartMaker.count(then);
    if (today == null || Suppression.isSmall(then) || Suppression.isSmall(today)) {
      return where + ": about " + to;
    }
    long by = then - today;
    if (Math.abs(by) < Math.max(2, SAME * today)) {
      return where + ": about the same, " + to;
    }
    return where
        + (by > 0 ? ": up by " : ": down by ")
        + Numbers.count(Math.abs(by))
        + ", to "
        + to;
  }

  /** The month of the calendar: the simulation counts a day or two beside its end. */
  static String month(LocalDate asOf, Point point) {
    return month(asOf, point.month());
  }

  static String month(LocalDate asOf, int month) {
    return Dates.month(YearMonth.from(asOf.plusMonths(month)));
  }

  static String range(Point point) {
    return HomesPartMaker.count(point.p10()) + " to " + HomesPartMaker.count(point.p90());
  }

  static String says(String heading, LocalDate asOf, Point last) {
    return heading
        + ". In "
        + month(asOf, last)
        + " the median of all futures is "
        + HomesPartMaker.count(last.p50())
        + " children; half of them lie between "
        + HomesPartMaker.count(last.p25())
        + " and "
        + HomesPartMaker.count(last.p75())
        + ", 8 in 10 between "
        + HomesPartMaker.count(last.p10())
        + " and "
        + HomesPartMaker.count(last.p90())
        + ", 95 in 100 between "
        + HomesPartMaker.count(last.p2_5())
        + " and "
        + HomesPartMaker.count(last.p97_5());
  }

  static String home(String segment) {
    return switch (Home.valueOf(segment)) {
      case OWN_FOSTERING -> "Own foster carers";
      case AGENCY_FOSTERING -> "Agency foster carers";
      case CONNECTED -> "Relatives and friends who foster";
      case RESIDENTIAL -> "Children’s homes and residential schools";
      case SUPPORTED -> "Supported accommodation";
      case PARENT -> "With a parent";
      case ADOPTION -> "Placed for adoption";
      case OTHER -> "Other";
    };
  }

  static String segment(ForecastResult.Segment segment) {
    return switch (segment.by()) {
      case HOME -> home(segment.segment());
      case AGE -> age(segment.segment());
      case FLOW -> flow(segment.segment());
    };
  }

  /** Who comes into care, and how care ends. */
  static String flow(String segment) {
    if (segment.equals(ForecastResult.CAME)) {
      return "Come into care";
    }
    return switch (Exit.valueOf(segment)) {
      case ADOPTION -> "Leave by adoption";
      case SPECIAL_GUARDIANSHIP -> "Leave by special guardianship";
      case CHILD_ARRANGEMENTS -> "Leave by a child arrangements order";
      case RETURN -> "Return to parents, relatives or others";
      case LEAVING_CARE -> "Leave at 18, or to live independently";
      case OTHER -> "Leave otherwise";
    };
  }

  static String age(String segment) {
    return switch (segment) {
      case "0" -> "Under 1";
      case "1-4" -> "1 to 4";
      case "5-9" -> "5 to 9";
      case "10-15" -> "10 to 15";
      default -> "16 and 17";
    };
  }

  static String kind(Sought kind) {
    return switch (kind) {
      case FOSTERING -> "Foster carers";
      case RESIDENTIAL -> "Children’s homes";
      case SUPPORTED -> "Supported accommodation";
    };
  }

  /** As it follows ages. */
  static String need(NeedGroup need) {
    return switch (need) {
      case USUAL -> "no such need known";
      case OTHER_HIGH -> "another high need";
      case DISABILITY -> "disabled";
      case BEHAVIOUR -> "behaviour that challenges";
      case PARENT_AND_CHILD -> "a young parent with a baby";
    };
  }

  /** What stood most narrowly between children and a local home. */
  static String why(WhyNotLocal why) {
    return switch (why) {
      case SIBLINGS -> "homes have room for some of the brothers and sisters, not for all";
      case COMPANY -> "plans say with whom children may live";
      case AGE -> "homes with room are approved for other ages";
      case SEX -> "homes with room are approved for the other sex";
      case KIND_OF_PLACEMENT -> "homes with room are approved for other kinds of placement";
      case NO_VACANCY -> "homes that take such children are full or on a break";
      case DISTANCE -> "the best home with room is outside the area";
      case NO_SUCH_HOME -> "no home in the area takes such children";
    };
  }

  /** The same as the head of a column. */
  static String shortWhy(WhyNotLocal why) {
    return switch (why) {
      case SIBLINGS -> "Not room for all brothers and sisters";
      case COMPANY -> "Plans on company";
      case AGE -> "Approved for other ages";
      case SEX -> "Approved for the other sex";
      case KIND_OF_PLACEMENT -> "Other kinds of placement";
      case NO_VACANCY -> "Full or on a break";
      case DISTANCE -> "Best home is outside";
      case NO_SUCH_HOME -> "No such home";
    };
  }

  static String series(BackTestView.Series series, String authority) {
    return switch (series) {
      case LOOKED_AFTER -> "Looked after";
      case LOCAL -> "In " + authority;
      case OUT_OF_BOROUGH -> "Out of borough";
    };
  }

  /** What a forecast does not look at, so that nobody takes it for more than it is. */
  static List<String> notInIt(boolean homes, boolean decisions) {
    return List.of(
        homes
            ? "Changes of terms and exemptions that somebody could approve, areas and homes that a"
                + " child must keep away from, and emergencies: a home counts as found where nobody"
                + " needs to be asked."
            : "Whether homes are free. Children go where children like them went; when own homes"
                + " are full, more will live outside than this says.",
        decisions
            ? "Plans for single children but those of open proceedings and matches; where no route"
                + " to permanence is recorded, children leave as others of their age did."
            : "Dates that courts have set, and plans for single children.",
        "Changes of law, of practice or of carers that have not shown in the records yet.",
        "Short breaks, and young people who stay after 18.");
  }
}
