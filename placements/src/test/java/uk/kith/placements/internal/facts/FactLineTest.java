package uk.kith.placements.internal.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Seeds;

class FactLineTest {

  private static final LocalAuthority ROTHERHAM = new LocalAuthority("E08000018");
  private static final Recording BY =
      new Recording(Instant.parse("2014-09-30T09:00:00Z"), "officer", null);
  private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);

  /** A fact of nobody in particular. */
  private static final class Fact extends DatedFact {
    Fact(String kind, String value, DateRange days, Recording recording) {
      super(ROTHERHAM, kind, value, days, recording);
    }
  }

  private final List<Fact> line = new ArrayList<>();

  @Test
  void whatHeldBeforeIsKeptUpToTheDayBefore() {
    put("team A", days(0, null));
    put("team B", days(31, null));
    assertEquals("team A", on(30));
    assertEquals("team B", on(31));
    assertEquals("team B", on(4000));
  }

  @Test
  void nothingIsEditedSoThatEarlierKnowledgeStays() {
    put("team A", days(0, null));
    put("team B", days(31, null));
    assertEquals(3, line.size());
    assertEquals(1, line.stream().filter(Fact::isSuperseded).count());
    assertEquals(days(0, null), line.get(0).days());
  }

  @Test
  void aCorrectionInTheMiddleLeavesBothSides() {
    put("team A", days(0, null));
    put("team B", days(10, 19));
    assertEquals("team A", on(9));
    assertEquals("team B", on(10));
    assertEquals("team B", on(19));
    assertEquals("team A", on(20));
  }

  @Test
  void notKnownAnyMoreIsNoValue() {
    put("team A", days(0, null));
    put(null, days(5, null));
    assertEquals("team A", on(4));
    assertEquals("", on(5));
  }

  @Test
  void sayingTheSameAgainAddsNothing() {
    put("team A", days(0, null));
    assertTrue(put("team A", days(5, null)).isEmpty());
    assertEquals(1, line.size());
  }

  /** An earlier status told late, between two that are on record and after the last of them. */
  @Test
  void aValueToldLateHoldsUntilTheNextThatIsOnRecord() {
    put("C1", days(10, null));
    put("E1", days(40, 59));
    assertEquals(days(0, 9), FactLine.untilNext(line, "team", FIRST));
    assertEquals(days(20, 39), FactLine.untilNext(line, "team", FIRST.plusDays(20)));
    assertEquals(days(40, 59), FactLine.untilNext(line, "team", FIRST.plusDays(40)));
    put("V2", FactLine.untilNext(line, "team", FIRST.plusDays(5)));
    assertEquals("V2", on(9));
    assertEquals("C1", on(10));
    assertEquals("E1", on(40));
    assertEquals("C1", on(60));
    assertEquals(days(70, null), FactLine.untilNext(line, "team", FIRST.plusDays(70)));
  }

  /** Two rows that say the same are no change. */
  @Test
  void rowsThatSayTheSameAreNoNextValue() {
    put("C1", days(10, 19));
    put("C1", days(20, null));
    assertEquals(days(12, null), FactLine.untilNext(line, "team", FIRST.plusDays(12)));
  }

  @Test
  void otherKindsAreLeftAlone() {
    put("team A", days(0, null));
    line.addAll(FactLine.put(line, "home", "S65 1AB", days(0, null), BY, Fact::new));
    assertEquals("team A", on(3));
  }

  @Test
  void onEveryDayTheLastWordHolds() {
    Seeds.forEach(
        300,
        random -> {
          line.clear();
          Map<Integer, String> expected = new HashMap<>();
          for (int said = 0; said < 12; said++) {
            int first = random.nextInt(30);
            Integer last = random.nextInt(3) == 0 ? null : first + random.nextInt(10);
            String value = random.nextInt(5) == 0 ? null : "v" + random.nextInt(3);
            put(value, days(first, last));
            for (int day = first; day <= (last == null ? 60 : last); day++) {
              expected.put(day, value == null ? "" : value);
            }
          }
          for (int day = 0; day <= 60; day++) {
            assertEquals(expected.getOrDefault(day, ""), on(day), "on day " + day);
          }
        });
  }

  /** A was changed on day 10 and B on day 20; A is corrected from day 5, and B is as it was. */
  @Test
  void aPartThatIsCorrectedLeavesTheOtherPartsAsEachDayHasThem() {
    put("a1 b1", days(0, null));
    put("a2 b1", days(10, null));
    put("a2 b2", days(20, null));
    amend(5, was -> was == null ? "a3" : was.replaceFirst("a.", "a3"));
    assertEquals("a1 b1", on(4));
    assertEquals("a3 b1", on(5));
    assertEquals("a3 b1", on(19));
    assertEquals("a3 b2", on(20));
    assertEquals("a3 b2", on(4000));
  }

  @Test
  void aPartIsKnownAlsoOnDaysOfWhichNothingWas() {
    put("a1 b1", days(0, 9));
    put("a1 b2", days(20, 29));
    amend(5, was -> was == null ? "a3" : was.replaceFirst("a.", "a3"));
    assertEquals("a3 b1", on(9));
    assertEquals("a3", on(10));
    assertEquals("a3 b2", on(29));
    assertEquals("a3", on(30));
  }

  @Test
  void aPartThatIsTheLastKnownLeavesNothing() {
    put("a1", days(0, null));
    put("a1 b1", days(10, null));
    amend(5, was -> "a1".equals(was) ? null : was == null ? null : was.replaceFirst("a. ", ""));
    assertEquals("", on(5));
    assertEquals("b1", on(10));
  }

  private void amend(int from, UnaryOperator<@Nullable String> part) {
    line.addAll(FactLine.amend(line, "team", FIRST.plusDays(from), part, BY, Fact::new));
  }

  private List<Fact> put(@Nullable String value, DateRange days) {
    List<Fact> added = FactLine.put(line, "team", value, days, BY, Fact::new);
    line.addAll(added);
    return added;
  }

  private static DateRange days(int first, @Nullable Integer last) {
    return new DateRange(FIRST.plusDays(first), last == null ? null : FIRST.plusDays(last));
  }

  /** The value on a day; it fails when there are two. */
  private String on(int day) {
    List<String> values =
        line.stream()
            .filter(f -> f.kind().equals("team") && !f.isSuperseded())
            .filter(f -> f.days().contains(FIRST.plusDays(day)))
            .map(Fact::value)
            .toList();
    assertTrue(values.size() <= 1, values::toString);
    return values.isEmpty() ? "" : values.get(0);
  }
}
