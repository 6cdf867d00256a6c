package uk.kith.app.web.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.matching.api.CarerTable.More;
import uk.kith.sufficiency.api.CarersForWaiting;
import uk.kith.sufficiency.api.CarersForWaiting.Gain;
import uk.kith.sufficiency.api.CarersForWaiting.Kind;
import uk.kith.sufficiency.api.StatementContent;

/**
 * What more homes would do for the children who wait, in words; made by a pure function.
 *
 * @param says from what, and what is not proven; or why there is nothing yet
 * @param lines empty while there is nothing
 */
public record WaitingPart(String says, List<Line> lines) {

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Kind of home"),
          Column.of("More homes"),
          Column.of("Children more with a home"),
          Column.of("Together or apart as decided"),
          Column.of("In the area"));

  /**
   * So many homes of a kind.
   *
   * @param homes how many, and where it is not proven that: of all that stands in the row
   * @param placed children more, in words
   */
  public record Line(String kind, String homes, String placed, String together, String local) {}

  /**
   * @param found null until it is worked out
   */
  static WaitingPart of(CarersForWaiting.@Nullable Table found) {
    if (found == null) {
      return new WaitingPart("Kith works this out by itself; it is not made yet.", List.of());
    }
    String day = Dates.day(found.asOf());
    if (found.tooMany()) {
      return new WaitingPart(
          "On " + day + " more children waited than this is worked out for.", List.of());
    }
    return new WaitingPart(
        "From the records of "
            + day
            + ": the plan for everybody who waits, and the plan made once more with such homes."
            + " Counts are told in fives, 1 to 4 as one, so that nobody can be singled out."
            + " Values do not add up: the same children may be helped by each kind.",
        found.kinds().stream()
            .flatMap(kind -> kind.gains().stream().map(gain -> line(kind, gain)))
            .toList());
  }

  /** The same as a file holds it. */
  static StatementContent.Table table(CarersForWaiting.Table found) {
    return new StatementContent.Table(
        "What more homes would do for the children who wait",
        "",
        List.of(
            "Kind of home",
            "More homes",
            "Children more with a home",
            "Together or apart as decided",
            "In the area",
            "Proven"),
        found.kinds().stream()
            .flatMap(kind -> kind.gains().stream().map(gain -> row(kind, gain)))
            .toList());
  }

  private static List<String> row(Kind kind, Gain gain) {
    return List.of(
        kind(kind),
        Integer.toString(gain.homes()),
        words(gain.placed()),
        words(gain.together()),
        words(gain.local()),
        gain.exact() ? "Yes" : "No");
  }

  private static String kind(Kind kind) {
    return Numbers.sentence(ScenarioWords.profile(kind.profile(), 1));
  }

  private static Line line(Kind kind, Gain gain) {
    return new Line(
        kind(kind),
        Numbers.sentence(Numbers.word(gain.homes())) + (gain.exact() ? "" : ", not proven"),
        words(gain.placed()),
        words(gain.together()),
        words(gain.local()));
  }

  private static String words(More more) {
    return switch (more) {
      case FEWER -> "Fewer";
      case NONE -> "None";
      case ONE_TO_FOUR -> "1 to 4";
      case FIVE_TO_NINE -> "5 to 9";
      case TEN_OR_MORE -> "10 or more";
    };
  }
}
