package uk.kith.app.web.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.forecast.ForecastPage.Line;
import uk.kith.court.engine.permanence.Route;
import uk.kith.sufficiency.api.LearnedView;
import uk.kith.sufficiency.api.LearnedView.Estimate;
import uk.kith.sufficiency.engine.forecast.Learned.Kind;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.supply.Sought;

/** Every estimate with its data, as pages and files tell it; pure. */
public final class LearnedLines {

  public static final List<String> HEADS =
      List.of("Seen", "Among", "Estimate", "Drawn to", "Weight of what was seen");

  private static final int TEN = 10;

  private LearnedLines() {}

  /**
   * @param learned as it may leave the authority
   */
  static List<Line> of(LearnedView learned) {
    List<Line> lines = new ArrayList<>();
    for (Estimate each : learned.estimates()) {
      lines.add(
          new Line(
              name(each),
              List.of(
                  seen(each),
                  among(each),
                  value(each, each.value()),
                  each.prior() == null ? "nothing" : value(each, each.prior()),
                  each.kind() == Kind.FLOW
                      ? "all"
                      : each.ownPercent() == null
                          ? ForecastList.WITHHELD
                          : Math.round(each.ownPercent()) + "%")));
    }
    return lines;
  }

  /** Whether more come in some months of the year, with what that rests on. */
  static String season(LearnedView learned) {
    for (Estimate each : learned.estimates()) {
      Double chance = each.value();
      if (each.kind() == Kind.SEASON_BY_CHANCE && chance != null) {
        return learned.estimates().stream().anyMatch(other -> other.kind() == Kind.SEASON)
            ? "more come in some months of the year than in others: chance makes months as uneven"
                + " in less than 1 of 100 such records; by how much stands below"
            : "none: chance alone makes months as uneven in "
                + number(100 * chance, 0)
                + " of 100 such records";
      }
    }
    return "none: less than four years or too few who came are recorded to tell";
  }

  /** What was recorded of a flow in the years before, a year; withheld where few came or left. */
  static String recorded(LearnedView learned, String flow) {
    return learned.estimates().stream()
        .filter(each -> each.kind() == Kind.FLOW && each.of().equals(flow))
        .findFirst()
        .map(each -> value(each, each.value()))
        .orElse("not recorded");
  }

  private static String name(Estimate estimate) {
    String[] of = estimate.of().split("/", -1);
    return switch (estimate.kind()) {
      case FLOW -> ForecastWords.flow(of[0]);
      case COMING -> "Groups of brothers and sisters, or children alone, who come";
      case COMING_WANDERS -> "How far the level of coming wanders";
      case SEASON_BY_CHANCE -> "Months of the year as uneven by chance alone";
      case SEASON -> "Who come in the " + nth(of[0]) + " month after the day, of the usual number";
      case LEFT_WITHIN ->
          "Of those who come, after "
              + (of[0].equals("1") ? "a year" : of[0] + " years")
              + ": "
              + ForecastWords.flow(of[1]).toLowerCase(Locale.UK);
      case STAY_ENDED ->
          "Stays that a year ends, "
              + home(of[0])
              + (of[1].equals("MOVED") ? ": move elsewhere" : ": leave care");
      case LEAVING -> "Leave care: " + home(of[0]);
      case LEAVING_IN_BAND -> "Leave care: " + home(of[2]) + ", bands " + of[0] + " and " + of[1];
      case MOVING -> "Move elsewhere: " + home(of[0]) + side(of[1]);
      case CHANGING -> "Change to another home of the kind: " + home(of[0]) + side(of[1]);
      case HOMES_OPENING -> "Open: " + kind(of[0]);
      case HOMES_CLOSING -> "Close: " + kind(of[0]);
      case HOMES_BREAKING -> "Begin a break: " + kind(of[0]);
      case BREAKS_ENDING -> "Breaks that end: " + kind(of[0]);
      case COURT ->
          "Proceedings on the way to "
              + Route.valueOf(of[0]).words().toLowerCase(Locale.UK)
              + ": "
              + ForecastWords.flow(of[1]).toLowerCase(Locale.UK);
      case MATCHES -> "Matches with adopters that lead to a placement";
    };
  }

  private static String nth(String number) {
    return number
        + switch (number) {
          case "1" -> "st";
          case "2" -> "nd";
          case "3" -> "rd";
          default -> "th";
        };
  }

  private static String home(String home) {
    return ForecastWords.home(home).toLowerCase(Locale.UK);
  }

  private static String kind(String kind) {
    return ForecastWords.kind(Sought.valueOf(kind)).toLowerCase(Locale.UK);
  }

  private static String side(String where) {
    return switch (Where.valueOf(where)) {
      case LOCAL -> ", in the area";
      case OUTSIDE -> ", outside";
      case NOT_KNOWN -> ", place not known";
    };
  }

  /** What is seen of children is told in tens; what homes do as it is. */
  private static String seen(Estimate estimate) {
    return switch (estimate.kind()) {
      case HOMES_OPENING, HOMES_CLOSING, HOMES_BREAKING, BREAKS_ENDING ->
          number(estimate.seen(), 1);
      default -> about(estimate.seen());
    };
  }

  private static String about(@Nullable Double tens) {
    return tens == null || tens == 0 ? number(tens, 0) : "about " + number(tens, 0);
  }

  private static String among(Estimate estimate) {
    return switch (estimate.kind()) {
      case FLOW -> number(estimate.among(), 0) + " years";
      case COMING, COMING_WANDERS, SEASON, SEASON_BY_CHANCE, HOMES_OPENING ->
          number(estimate.among(), 1) + " years";
      case LEFT_WITHIN, STAY_ENDED -> about(estimate.among()) + " seen";
      case LEAVING, LEAVING_IN_BAND, MOVING, CHANGING ->
          about(estimate.among()) + " years of children";
      case HOMES_CLOSING, HOMES_BREAKING -> number(estimate.among(), 0) + " years of homes";
      case BREAKS_ENDING -> number(estimate.among(), 1) + " years of breaks";
      case COURT -> about(estimate.among()) + " cases";
      case MATCHES -> about(estimate.among()) + " matches";
    };
  }

  private static String value(Estimate estimate, @Nullable Double value) {
    if (value == null) {
      return ForecastList.WITHHELD;
    }
    return switch (estimate.kind()) {
      case FLOW -> number(value, 0) + " a year";
      case COMING -> number(value, value < TEN ? 1 : 0) + " a year";
      case HOMES_OPENING, BREAKS_ENDING -> number(value, 1) + " a year";
      case COMING_WANDERS -> number(100 * value, 0) + "% a year";
      case LEAVING, LEAVING_IN_BAND, MOVING, CHANGING, HOMES_CLOSING, HOMES_BREAKING ->
          number(value, 2) + " a year for each";
      case COURT, MATCHES, SEASON, LEFT_WITHIN, STAY_ENDED -> number(100 * value, 0) + "%";
      case SEASON_BY_CHANCE -> number(100 * value, value < .01 ? 2 : 0) + "%";
    };
  }

  private static String number(@Nullable Double number, int places) {
    return number == null
        ? ForecastList.WITHHELD
        : String.format(Locale.UK, "%,." + places + "f", number);
  }
}
