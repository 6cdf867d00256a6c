package uk.kith.app.web.authorities;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.sufficiency.api.AuthorityForecast;
import uk.kith.sufficiency.api.AuthorityForecast.Basis;
import uk.kith.sufficiency.api.AuthorityForecast.Kind;
import uk.kith.sufficiency.api.AuthorityForecast.LeftOut;
import uk.kith.sufficiency.api.AuthorityForecast.Neighbours;
import uk.kith.sufficiency.api.AuthorityForecast.Outlook;
import uk.kith.sufficiency.api.AuthorityForecast.Reason;
import uk.kith.sufficiency.api.AuthorityForecast.Series;
import uk.kith.sufficiency.api.AuthorityForecast.Tested;

/** What the page and its files call things; pure. */
final class AuthorityWords {

  /** A change of less than a fiftieth is none that anybody should plan by. */
  private static final double SAME = .02;

  private AuthorityWords() {}

  static String name(Kind kind) {
    return switch (kind) {
      case LOOKED_AFTER -> "Looked after";
      case FOSTERING -> "In foster care";
      case OUTSIDE_SHARE -> "Share outside";
      case RATE -> "Rate per 10,000";
      case OUTSIDE -> "Number outside";
    };
  }

  static String unit(Kind kind) {
    return switch (kind) {
      case LOOKED_AFTER, FOSTERING, OUTSIDE -> "children";
      case OUTSIDE_SHARE -> "percent of all looked after";
      case RATE -> "looked after to 10,000 people under 18";
    };
  }

  static String value(Kind kind, double value) {
    return kind == Kind.OUTSIDE_SHARE ? decimal(value) + "%" : Numbers.count(Math.round(value));
  }

  static String range(Kind kind, double low, double high) {
    return value(kind, low) + " to " + value(kind, high);
  }

  static String decimal(double number) {
    return String.format(Locale.UK, "%.1f", number);
  }

  /** "Looked after: up by 33, to 211". */
  static String change(Series series) {
    Kind kind = series.kind();
    double now = series.points().get(0).p50();
    double then = last(series).p50();
    double by = Math.abs(then - now);
    String to = value(kind, then);
    if (by < SAME * now || (kind == Kind.OUTSIDE_SHARE ? by < 1 : by < 2)) {
      return name(kind) + ": about the same, " + to;
    }
    String points =
        kind == Kind.OUTSIDE_SHARE ? decimal(by) + " points" : Numbers.count(Math.round(by));
    return name(kind) + (then > now ? ": up by " : ": down by ") + points + ", to " + to;
  }

  static Outlook last(Series series) {
    return series.points().get(series.points().size() - 1);
  }

  /** The sentence for a member of the council. */
  static String finding(AuthorityForecast forecast, Series lookedAfter) {
    Outlook last = last(lookedAfter);
    return "If authorities drift as they have, "
        + forecast.name()
        + " will look after between "
        + Numbers.count(Math.round(last.p10()))
        + " and "
        + Numbers.count(Math.round(last.p90()))
        + " children (8 in 10) on "
        + Dates.day(last.on())
        + "; on 31 March "
        + forecast.fromYear()
        + " it looked after "
        + Numbers.count(Math.round(lookedAfter.points().get(0).p50()))
        + ".";
  }

  static @Nullable String warning(AuthorityForecast forecast) {
    Basis basis = forecast.basis();
    if (forecast.missing() != null) {
      return forecast.missing();
    }
    if (basis.tested().isEmpty()) {
      return "This forecast has no back-test: the tables that are loaded begin in "
          + basis.firstYear()
          + ", too late to judge a forecast made from "
          + forecast.fromYear()
          + ". Load earlier years to change this.";
    }
    return basis.withRegions()
        ? null
        : "The tables that are loaded name no regions, so every authority is compared with all of"
            + " England. Load the table of the interactive tool to change this.";
  }

  static String beside(Neighbours neighbours, @Nullable String region) {
    if (neighbours.chosen()) {
      return "Chosen by "
          + neighbours.chosenBy()
          + " on "
          + Dates.day(Objects.requireNonNull(neighbours.chosenOn()))
          + ", as the yearly tables name no statistical neighbours.";
    }
    return region == null
        ? "The yearly tables name no statistical neighbours, and nobody has chosen any."
        : "The yearly tables name no statistical neighbours. Until somebody chooses them, these are"
            + " the other authorities of "
            + region
            + ".";
  }

  static String tested(AuthorityForecast forecast) {
    Basis basis = forecast.basis();
    Tested first =
        basis.tested().stream()
            .filter(each -> each.kind() == Kind.LOOKED_AFTER && each.horizon() == 24)
            .findFirst()
            .orElse(null);
    if (first == null) {
      return "The tables have too few years to judge any forecast of two years";
    }
    return "Forecasts made in the same way from 31 March "
        + basis.firstOrigin()
        + " to "
        + (forecast.fromYear() - 1)
        + ", each from what was published by then. Two years ahead the number looked after was off by "
        + decimal(first.error())
        + "% on average, “no change” by "
        + decimal(first.noChange())
        + "%; the 80% band held "
        + decimal(first.coverage80())
        + "% of what came";
  }

  /** A line for each reason. */
  static List<String> leftOut(Basis basis) {
    return Arrays.stream(Reason.values())
        .filter(reason -> basis.leftOut().stream().anyMatch(left -> left.reason() == reason))
        .map(
            reason ->
                (reason == Reason.REORGANISED
                        ? "No number under their code in the first or in the last year, most of them"
                            + " reorganised or given a new code: "
                        : "Fewer than 50 children: ")
                    + basis.leftOut().stream()
                        .filter(left -> left.reason() == reason)
                        .map(LeftOut::name)
                        .sorted()
                        .collect(Collectors.joining(", ")))
        .toList();
  }
}
