package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.due.Told.PLACEMENT;
import static uk.kith.placements.engine.due.Told.day;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.placements.engine.HouseholdKind;

/** R-PLACE-11 and R-PLACE-41 at the birthday with which a child leaves the ages of the home. */
class OutgrownTermsTest {

  /** Eleven on 3 October 2014. */
  private static final Birth BORN = Birth.on(LocalDate.of(2003, 10, 3));

  private static final LocalDate SINCE = day("2013-05-01");

  private static OutgrownTerms terms(int max, Birth birth, @Nullable LocalDate endsOn) {
    return new OutgrownTerms(
        PLACEMENT, HouseholdKind.FOSTER, birth, new AgeRange(0, max), SINCE, endsOn);
  }

  /** "DUE 2014-10-02 R-PLACE-11" of each. */
  private static List<String> due(OutgrownTerms terms, String asOf) {
    return terms.due(day(asOf)).stream()
        .map(item -> item.status() + " " + item.dueOn() + " " + item.rule())
        .toList();
  }

  /** The last day is 2 October; 28 days before it is Thursday 4 September. */
  @Test
  void itIsDueFromTwentyEightDaysBeforeTheLastDayAndLateFromTheBirthday() {
    OutgrownTerms terms = terms(10, BORN, null);
    assertEquals(List.of(), due(terms, "2014-09-03"));
    assertEquals(List.of("DUE 2014-10-02 R-PLACE-11"), due(terms, "2014-09-04"));
    assertEquals(List.of("DUE 2014-10-02 R-PLACE-11"), due(terms, "2014-10-02"));
    assertEquals(List.of("LATE 2014-10-02 R-PLACE-11"), due(terms, "2014-10-03"));
  }

  /** Notice given on the first day that it stands on the list takes effect on the birthday. */
  @Test
  void thereIsTimeForTwentyEightDaysNotice() {
    assertEquals(
        day("2014-10-03"),
        new ChangeOfTerms(Told.HOUSEHOLD, day("2014-09-04"), null, null, null).earliest());
  }

  /** A birthday of 29 February is reached on 1 March (R-DATE-08). */
  @Test
  void aLeapDaysBirthdayIsTheFirstOfMarch() {
    OutgrownTerms terms = terms(10, Birth.on(LocalDate.of(2004, 2, 29)), null);
    assertEquals(List.of("DUE 2015-02-28 R-PLACE-11"), due(terms, "2015-02-28"));
    assertEquals(List.of("LATE 2015-02-28 R-PLACE-11"), due(terms, "2015-03-01"));
  }

  @Test
  void aHomeSaysItOfItsStatementOfPurpose() {
    assertEquals(
        List.of("DUE 2014-10-02 R-PLACE-41"),
        due(
            new OutgrownTerms(
                PLACEMENT, HouseholdKind.CHILDRENS_HOME, BORN, new AgeRange(5, 10), SINCE, null),
            "2014-09-20"));
  }

  @Test
  void nobodyOutgrowsAHomeForChildrenUpToSeventeen() {
    assertEquals(List.of(), due(terms(17, Birth.on(day("1996-10-03")), null), "2014-10-03"));
  }

  @Test
  void whoWasOlderWhenThePlacementBeganDidNotOutgrowIt() {
    assertEquals(List.of(), due(terms(10, Birth.on(day("2002-05-01")), null), "2014-10-03"));
    assertEquals(
        List.of("LATE 2013-05-01 R-PLACE-11"),
        due(terms(10, Birth.on(day("2002-05-02")), null), "2014-10-03"));
  }

  @Test
  void whoLeavesByTheBirthdayDoesNotOutgrowIt() {
    assertEquals(List.of(), due(terms(10, BORN, day("2014-10-03")), "2014-09-20"));
    assertEquals(1, due(terms(10, BORN, day("2014-10-04")), "2014-09-20").size());
  }

  @Test
  void ofAnAgeThatSomebodyStatedTheDayIsNotKnown() {
    OutgrownTerms terms = terms(10, Birth.stated(9, day("2013-09-01")), null);
    assertEquals(List.of(), due(terms, "2014-08-31"));
    assertEquals(List.of("NOT_KNOWN null R-PLACE-11"), due(terms, "2014-09-01"));
    assertEquals(List.of(), due(terms(10, Birth.due(day("2014-12-01")), null), "2014-09-01"));
  }
}
