package uk.kith.app.web.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.placements.engine.NeedKind;
import uk.kith.sufficiency.api.FutureChange.Change;
import uk.kith.sufficiency.api.RecruitWorth.CostRange;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.engine.supply.Sought;

/** What a scenario says and changes, in words; pure. */
final class ScenarioWords {

  private static final int PERCENT = 100;

  /** Pounds below which a cost is told as nothing. */
  private static final int ROUND = 1_000;

  /** So many standard errors hold 95 in 100. */
  private static final double SURE = 1.96;

  static final String NO_DIFFERENCE = "no clear difference";

  private ScenarioWords() {}

  /** "8 more foster homes for one child aged 11 to 17, from 1 October 2014". */
  static String says(ScenarioTerms terms) {
    List<String> parts = new ArrayList<>();
    for (ScenarioTerms.Recruits each : terms.recruits()) {
      parts.add(
          Numbers.count(each.count())
              + " more "
              + profile(each.profile(), each.count())
              + ", from "
              + Dates.day(each.from()));
    }
    for (ScenarioTerms.Losses each : terms.losses()) {
      parts.add(
          Numbers.count(each.count())
              + " "
              + homes(each.kind(), each.count())
              + " lost on "
              + Dates.day(each.on()));
    }
    add(parts, terms.closing(), "homes close ", " as fast as now");
    add(parts, terms.entries(), "", " of the children who come now");
    add(parts, terms.specialGuardianship(), "", " of the special guardianship orders of now");
    add(parts, terms.childArrangements(), "", " of the child arrangements orders of now");
    if (terms.weeksSooner() > 0) {
      parts.add("final orders " + Numbers.many(terms.weeksSooner(), "week") + " sooner");
    }
    Double staying = terms.stayingPut();
    if (staying != null) {
      parts.add(
          Math.round(staying * PERCENT)
              + "% of those who turn 18 with foster carers stay with them");
    }
    if (terms.bringBack()) {
      parts.add("local homes are looked for each month for children outside");
    }
    return Numbers.sentence(String.join("; ", parts));
  }

  private static void add(List<String> parts, double factor, String before, String after) {
    if (factor != 1) {
      parts.add(before + Math.round(factor * PERCENT) + "%" + after);
    }
  }

  /** "foster home for one child aged 11 to 17 (high needs too; in S65)". */
  static String profile(ScenarioTerms.Profile profile, int count) {
    return homes(profile.kind(), count)
        + " for "
        + (profile.places() == 1 ? "one child" : Numbers.word(profile.places()) + " children")
        + " aged "
        + profile.ageFrom()
        + " to "
        + profile.ageTo()
        + further(profile);
  }

  private static String further(ScenarioTerms.Profile profile) {
    List<String> parts = new ArrayList<>();
    if (profile.skilled()) {
      parts.add("high needs too");
    } else if (!profile.skills().isEmpty()) {
      parts.add(
          "high needs too of "
              + String.join(", ", profile.skills().stream().map(NeedKind::words).toList()));
    }
    Integer siblings = profile.siblings();
    if (siblings != null) {
      parts.add("up to " + Numbers.word(siblings) + " brothers and sisters");
    }
    if (profile.area() != null) {
      parts.add("in " + profile.area());
    }
    if (!profile.supports().isEmpty()) {
      parts.add("supporting " + String.join(", ", profile.supports()));
    }
    return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
  }

  static String homes(Sought kind, int count) {
    return switch (kind) {
      case FOSTERING -> count == 1 ? "foster home" : "foster homes";
      case RESIDENTIAL -> count == 1 ? "children’s home" : "children’s homes";
      case SUPPORTED -> count == 1 ? "supported home" : "supported homes";
    };
  }

  /** "+5.2 (2 to 9)"; "no difference to see" where chance alone could be it. */
  static String change(Change change) {
    if (Math.abs(change.mean()) <= SURE * change.error() || Math.abs(change.mean()) < .05) {
      return NO_DIFFERENCE;
    }
    return signed(change.mean()) + " (" + range(change) + ")";
  }

  /** "−1 to 7". */
  static String range(Change change) {
    return whole(change.p10()) + " to " + whole(change.p90());
  }

  private static String whole(double number) {
    long rounded = Math.round(number);
    return (rounded < 0 ? "−" : "") + Numbers.count(Math.abs(rounded));
  }

  private static String signed(double number) {
    String text = String.format(Locale.UK, "%.1f", Math.abs(number));
    return (number < 0 ? "−" : "+") + text;
  }

  /** "−£120,000 to −£80,000". */
  static String cost(@Nullable CostRange range) {
    if (range == null) {
      return "cost not known";
    }
    if (Math.abs(range.low()) < ROUND && Math.abs(range.high()) < ROUND) {
      return "about the same";
    }
    String low = pounds(range.low());
    String high = pounds(range.high());
    return low.equals(high) ? low : low + " to " + high;
  }

  /** "£120,000": of what is no difference. */
  static String rounded(double pounds) {
    return "£" + Numbers.count(Math.round(pounds / ROUND) * ROUND);
  }

  private static String pounds(double pounds) {
    long rounded = Math.round(Math.abs(pounds) / ROUND) * ROUND;
    return rounded == 0 ? "£0" : (pounds < 0 ? "−£" : "+£") + Numbers.count(rounded);
  }
}
