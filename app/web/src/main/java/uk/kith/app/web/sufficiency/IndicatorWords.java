package uk.kith.app.web.sufficiency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.placements.engine.counted.MadeFrom;
import uk.kith.sufficiency.engine.Indicator;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.published.Published;
import uk.kith.sufficiency.engine.published.Published.Left;

/** Figures as pages and files say them. */
public final class IndicatorWords {

  public static final String NOT_KNOWN = "not known";
  static final String WITHHELD = "withheld";

  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "short-breaks", "in series of short breaks",
          "distance-not-known", "whose distance from home is not known",
          "aged-16-or-over", "aged 16 or over",
          "looked-after-under-two-and-a-half-years",
              "looked after for less than two and a half years",
          "still-open", "still open on the day",
          "day-of-issue-not-known", "of which the day of issue is not known");

  private IndicatorWords() {}

  /** "71 per 10,000 children", "45%", "28 weeks", "19 more". */
  public static String value(Indicator indicator) {
    Integer value = indicator.value();
    if (value == null) {
      return NOT_KNOWN;
    }
    return switch (indicator.unit()) {
      case PERCENT -> value + "%";
      case PER_10_000 -> value + " per 10,000 children";
      case WEEKS -> Numbers.many(value, "week");
      case COUNT -> change(value);
    };
  }

  /** The same, or that it is withheld. */
  static String value(Published told) {
    return told.value() == null && told.figure().value() != null ? WITHHELD : value(told.figure());
  }

  /** "12", or that it is withheld. */
  static String count(@Nullable Integer count) {
    return count == null ? WITHHELD : Numbers.count(count);
  }

  private static String change(int value) {
    if (value == 0) {
      return "no change";
    }
    return value > 0 ? Numbers.count(value) + " more" : Numbers.count(-value) + " fewer";
  }

  /** "175 of 398 children": what the value was made of; without what is withheld. */
  static String madeOf(Published told) {
    Indicator figure = told.figure();
    String numerator = count(told.numerator());
    if (figure.less() != null) {
      return numerator + " approved, " + count(told.less()) + " ended";
    }
    Integer whole = told.denominator();
    boolean noWhole = whole == null && figure.denominator() != null;
    return switch (figure.unit()) {
      case WEEKS ->
          numerator + " days in " + (noWhole ? WITHHELD + " cases" : many(whole, "case", "cases"));
      case PER_10_000 ->
          numerator
              + " children"
              + (whole == null ? "" : " of " + Numbers.count(whole) + " people under 18");
      case PERCENT, COUNT ->
          numerator
              + " of "
              + (noWhole ? WITHHELD + " " + of(figure) : many(whole, one(figure), of(figure)));
    };
  }

  private static String many(@Nullable Integer count, String one, String more) {
    return Numbers.many(count == null ? 0 : count, one, more);
  }

  private static String one(Indicator indicator) {
    return switch (indicator.rule().value()) {
      case "R-SUFF-13" -> "case";
      case "R-SGO-12" -> "exit";
      default -> "child";
    };
  }

  private static String of(Indicator indicator) {
    String one = one(indicator);
    return one.equals("child") ? "children" : one + "s";
  }

  /** "3 in series of short breaks"; null of nobody. */
  static @Nullable String leftOut(Left left) {
    Integer count = left.count();
    String reason = LEFT_OUT.getOrDefault(left.reason(), left.reason());
    if (count == null) {
      return "some " + reason;
    }
    return count == 0 ? null : Numbers.count(count) + " " + reason;
  }

  /** "1 October 2013 to 30 September 2014", or the day alone. */
  static String when(Indicator indicator, LocalDate asOf) {
    return indicator.from() == null
        ? Dates.day(asOf)
        : Dates.day(indicator.from()) + " to " + Dates.day(asOf);
  }

  /** "Made from what was recorded by 28 November 2026 14:05; ..." */
  static String madeFrom(MadeFrom register) {
    Instant entry = register.newestEntry();
    Integer year = register.returnYear();
    Instant loaded = register.returnLoaded();
    Instant extract = register.extractTaken();
    return (entry == null
            ? "No placement is recorded yet."
            : "Newest entry of a placement: " + Dates.moment(entry) + ".")
        + (year == null || loaded == null
            ? ""
            : " Newest 903 return: to 31 March " + year + ", loaded " + Dates.moment(loaded) + ".")
        + (extract == null
            ? ""
            : " Newest extract of the case system: " + Dates.moment(extract) + ".");
  }

  static String home(Home home) {
    return switch (home) {
      case OWN_FOSTERING -> "Own foster carers";
      case AGENCY_FOSTERING -> "Foster carers of agencies";
      case CONNECTED -> "Relatives and friends";
      case RESIDENTIAL -> "Children’s homes and other residential";
      case SUPPORTED -> "Supported accommodation";
      case PARENT -> "With a parent";
      case ADOPTION -> "Placed for adoption";
      case OTHER -> "Other";
    };
  }
}
