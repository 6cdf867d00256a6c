package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.forecast.ForecastPage.Line;
import uk.kith.sufficiency.api.HomesForecast.Amount;
import uk.kith.sufficiency.api.HomesForecast.Need;
import uk.kith.sufficiency.api.HomesForecast.Reason;
import uk.kith.sufficiency.engine.supply.NeedGroup;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.WhyNotLocal;

/** R-SUFF-09: for whom homes are missing, by age, brothers and sisters, need and reason. */
class UnmetNeedsTest {

  private static final List<Need> NEEDS =
      List.of(
          need("10-15", 1, NeedGroup.BEHAVIOUR, 40, 30, 20, 10),
          need("1-4", 3, NeedGroup.USUAL, 60, 10, 8, 2),
          need("16-17", 1, NeedGroup.USUAL, 50, 0, 0, 0));

  @Test
  void eachWayOfTellingChildrenApartAddsUpToAll() {
    List<Line> groups = UnmetNeeds.groups(NEEDS);
    assertEquals(
        List.of(
            "Aged 1 to 4",
            "Aged 10 to 15",
            "Aged 16 and 17",
            "One child",
            "Three or more brothers and sisters",
            "No such need known",
            "Behaviour that challenges"),
        groups.stream().map(Line::name).toList());
    for (List<Line> way :
        List.of(groups.subList(0, 3), groups.subList(3, 5), groups.subList(5, 7))) {
      assertEquals(150, sum(way, 0));
      assertEquals(40, sum(way, 1));
    }
    assertEquals(
        List.of("40", "30", "75%", "homes that take such children are full or on a break"),
        groups.get(1).cells());
  }

  @Test
  void aNeedIsToldByReasonTheCommonestFirst() {
    assertEquals(
        List.of("Short, mean", "Full or on a break", "No such home"), UnmetNeeds.heads(NEEDS));
    List<Line> lines = UnmetNeeds.lines(NEEDS);
    assertEquals(2, lines.size(), "nobody is short of what is always found");
    assertEquals(List.of("30", "20", "10"), lines.get(0).cells());
    assertEquals(
        "Foster carers for one child aged 10 to 15, behaviour that challenges",
        lines.get(0).name());
  }

  /** R-SUFF-14: what is small takes another with it, so that it does not follow from the sum. */
  @Test
  void aSmallReasonDoesNotFollowFromTheOthers() {
    assertEquals(List.of("10", "withheld", "under 5"), UnmetNeeds.lines(NEEDS).get(1).cells());
    List<Line> few = UnmetNeeds.groups(List.of(need("0", 1, NeedGroup.USUAL, 40, 37, 37, 0)));
    assertEquals(List.of("40", "over 35", "withheld"), few.get(0).cells().subList(0, 3));
  }

  /** R-SUFF-14: each way of telling children apart adds up to all, and all is told. */
  @Test
  void aSmallGroupDoesNotFollowFromTheOthers() {
    List<Line> groups =
        UnmetNeeds.groups(
            List.of(
                need("1-4", 1, NeedGroup.USUAL, 60, 20, 20, 0),
                need("5-9", 1, NeedGroup.USUAL, 40, 3, 3, 0),
                need("10-15", 1, NeedGroup.USUAL, 50, 30, 30, 0),
                need("16-17", 1, NeedGroup.USUAL, 2, 0, 0, 0)));
    assertEquals(List.of("60", "withheld", "withheld"), cells(groups.get(0)));
    assertEquals(List.of("withheld", "under 5", "withheld"), cells(groups.get(1)));
    assertEquals(List.of("50", "withheld", "withheld"), cells(groups.get(2)));
    assertEquals(List.of("under 5", "0", "withheld"), cells(groups.get(3)));
    assertEquals(List.of("152", "53", "35%"), cells(groups.get(4)), "all are one child each");
  }

  /** Of those found here it is the same: short of 37 of 40 tells that three are found. */
  @Test
  void aSmallNumberFoundDoesNotFollowFromWhatIsShort() {
    List<Line> groups =
        UnmetNeeds.groups(
            List.of(
                need("1-4", 1, NeedGroup.USUAL, 60, 20, 20, 0),
                need("5-9", 1, NeedGroup.USUAL, 40, 37, 37, 0),
                need("10-15", 1, NeedGroup.USUAL, 50, 10, 10, 0)));
    assertEquals(List.of("60", "withheld", "withheld"), cells(groups.get(0)));
    assertEquals(List.of("40", "over 35", "withheld"), cells(groups.get(1)));
    assertEquals(List.of("50", "10", "20%"), cells(groups.get(2)));
  }

  private static List<String> cells(Line line) {
    return line.cells().subList(0, 3);
  }

  @Test
  void ofForecastsMadeBeforeNeedsWereToldApartNothingStandsByNeed() {
    List<Line> groups = UnmetNeeds.groups(List.of(need("0", 1, null, 40, 10, 10, 0)));
    assertEquals(List.of("Aged under 1", "One child"), groups.stream().map(Line::name).toList());
  }

  private static int sum(List<Line> lines, int cell) {
    return lines.stream().map(line -> line.cells().get(cell)).mapToInt(Integer::parseInt).sum();
  }

  private static Need need(
      String age,
      int together,
      @Nullable NeedGroup group,
      double asked,
      double unmet,
      double full,
      double none) {
    return new Need(
        Sought.FOSTERING,
        age,
        together,
        group != NeedGroup.USUAL,
        group,
        new Amount(asked, asked, asked, asked),
        new Amount(unmet, unmet, unmet, unmet),
        List.of(
            new Reason(WhyNotLocal.NO_VACANCY, full), new Reason(WhyNotLocal.NO_SUCH_HOME, none)));
  }
}
