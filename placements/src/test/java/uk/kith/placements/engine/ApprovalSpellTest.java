package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;
import uk.kith.placements.engine.counted.ApprovalSpell;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;

/** R-SUFF-08: when fostering households are approved, and until when. */
class ApprovalSpellTest {

  private static DateRange days(String first, @Nullable String last) {
    return new DateRange(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
  }

  private static ApprovalSpell spell(String from, @Nullable String until) {
    return new ApprovalSpell(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
  }

  private static Life.Entry on(LifeEvent event, String day) {
    return new Life.Entry(event, LocalDate.parse(day), LifeDetails.NONE);
  }

  @Test
  void newTermsThatFollowOnTheDayAreTheSameApproval() {
    assertEquals(
        List.of(spell("2012-01-01", "2014-02-01")),
        ApprovalSpell.of(
            List.of(days("2013-05-01", "2014-01-31"), days("2012-01-01", "2013-04-30")),
            Life.NOTHING));
  }

  @Test
  void termsAfterATimeWithoutAnyAreANewApproval() {
    assertEquals(
        List.of(spell("2012-01-01", "2013-05-01"), spell("2013-05-02", null)),
        ApprovalSpell.of(
            List.of(days("2012-01-01", "2013-04-30"), days("2013-05-02", null)), Life.NOTHING));
  }

  @Test
  void aTemporaryApprovalIsNoneUntilFullApprovalIsGiven() {
    List<DateRange> terms = List.of(days("2013-01-01", null));
    Life.Entry given = on(LifeEvent.TEMPORARY_APPROVAL_GIVEN, "2013-01-01");
    assertEquals(List.of(), ApprovalSpell.of(terms, new Life(List.of(given))));
    assertEquals(
        List.of(spell("2013-04-10", null)),
        ApprovalSpell.of(
            terms, new Life(List.of(given, on(LifeEvent.FULL_APPROVAL_GIVEN, "2013-04-10")))));
  }

  @Test
  void bothDaysOfATimeCount() {
    LocalDate first = LocalDate.parse("2013-04-01");
    LocalDate last = LocalDate.parse("2014-03-31");
    assertTrue(spell("2013-04-01", null).beginsIn(first, last));
    assertTrue(spell("2014-03-31", null).beginsIn(first, last));
    assertFalse(spell("2014-04-01", null).beginsIn(first, last));
    assertTrue(spell("2010-01-01", "2014-03-31").endsIn(first, last));
    assertFalse(spell("2010-01-01", null).endsIn(first, last));
  }
}
