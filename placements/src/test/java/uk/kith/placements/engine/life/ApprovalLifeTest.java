package uk.kith.placements.engine.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ApprovalStanding;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.SuitabilityInDoubt;

/** R-PLACE-11, -14 to -18: what placing a child has to know of an approval. */
class ApprovalLifeTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final DateRange TERMS = DateRange.from(LocalDate.of(2013, 4, 1));

  private static @Nullable ApprovalStanding standing(
      @Nullable DateRange terms, Life.Entry... entries) {
    return ApprovalLife.standing(
        AHome.idOf("home"),
        HouseholdKind.CONNECTED_PERSON,
        new Life(List.of(entries)),
        terms,
        TODAY);
  }

  private static Life.Entry on(LifeEvent event, String day) {
    return new Life.Entry(event, LocalDate.parse(day), LifeDetails.NONE);
  }

  private static Life.Entry until(LifeEvent event, String day, String last) {
    return new Life.Entry(event, LocalDate.parse(day), LifeDetails.of(LocalDate.parse(last), null));
  }

  private static @Nullable String lastDay(Life.Entry... entries) {
    ApprovalStanding standing = standing(TERMS, entries);
    ApprovalStanding.Temporary temporary = standing == null ? null : standing.temporary();
    return temporary == null ? "none" : "until " + temporary.lastDay();
  }

  @Test
  void anApprovalEndsUntilAnotherIsGiven() {
    var ended = on(LifeEvent.APPROVAL_ENDED, "2014-05-12");
    assertNull(standing(TERMS));
    assertEquals(
        new ApprovalStanding(LocalDate.of(2014, 5, 12), null, null), standing(null, ended));
    assertEquals(
        new ApprovalStanding(LocalDate.of(2014, 5, 12), null, null),
        standing(TERMS, ended),
        "whatever terms from before it say");
    assertNull(standing(DateRange.from(LocalDate.of(2014, 7, 1)), ended), "terms anew");
    assertNull(standing(TERMS, ended, on(LifeEvent.FULL_APPROVAL_GIVEN, "2014-07-01")));
    assertEquals(
        new ApprovalStanding(LocalDate.of(2014, 11, 3), null, null),
        standing(TERMS, on(LifeEvent.APPROVAL_ENDED, "2014-11-03")),
        "announced");
  }

  private static @Nullable String doubt(String terms, Life.Entry... entries) {
    ApprovalStanding standing =
        ApprovalLife.standing(
            AHome.idOf("home"),
            HouseholdKind.ADOPTER,
            new Life(List.of(entries)),
            DateRange.from(LocalDate.parse(terms)),
            TODAY);
    SuitabilityInDoubt doubt = standing == null ? null : standing.doubt();
    return doubt == null ? "none" : doubt.step() + " " + doubt.on();
  }

  /** R-ADOPT-06: the last word holds, until it is decided that they are approved. */
  @Test
  void adoptersStayInDoubtUntilItIsDecided() {
    var back = on(LifeEvent.ADOPTER_BROUGHT_BACK, "2014-09-01");
    var told = on(LifeEvent.ADOPTER_DETERMINED, "2014-09-05");
    assertEquals("none", doubt("2013-04-01"));
    assertEquals("BROUGHT_BACK 2014-09-01", doubt("2013-04-01", back));
    assertEquals("TOLD 2014-09-05", doubt("2013-04-01", told, back));
    assertEquals(
        "TOLD 2014-09-05", doubt("2014-09-10", told, back), "other terms make nobody suitable");
    assertEquals(
        "REFUSED 2014-09-29",
        doubt("2013-04-01", back, told, on(LifeEvent.ADOPTER_REFUSED, "2014-09-29")));
    assertEquals(
        "none", doubt("2013-04-01", back, told, on(LifeEvent.ADOPTER_DECIDED, "2014-09-29")));
    assertEquals(
        "none", doubt("2013-04-01", on(LifeEvent.ADOPTER_BROUGHT_BACK, "2014-10-01")), "to come");
  }

  /** R-ADOPT-06: what was said on their first way to approval ended with it. */
  @Test
  void nobodyIsInDoubtForWhatWasSaidBeforeTheApproval() {
    var told = on(LifeEvent.ADOPTER_DETERMINED, "2014-03-03");
    assertEquals("none", doubt("2014-05-01", told));
    assertEquals("none", doubt("2014-05-01", told, on(LifeEvent.ADOPTER_DECIDED, "2014-04-28")));
    assertEquals("TOLD 2014-03-03", doubt("2013-04-01", told));
    assertEquals(
        "none",
        doubt(
            "2014-08-01",
            on(LifeEvent.ADOPTER_BROUGHT_BACK, "2014-02-03"),
            told,
            on(LifeEvent.APPROVAL_ENDED, "2014-05-01")),
        "approved anew");
  }

  /** 16 weeks after 1 April 2014 are 22 July, 8 more 16 September. */
  @Test
  void aTemporaryApprovalLastsSixteenWeeksAndEightMore() {
    var given = on(LifeEvent.TEMPORARY_APPROVAL_GIVEN, "2014-04-01");
    assertEquals("until 2014-07-22", lastDay(given));
    assertEquals(
        "until 2014-05-31",
        lastDay(until(LifeEvent.TEMPORARY_APPROVAL_GIVEN, "2014-04-01", "2014-05-31")));
    assertEquals(
        "until 2014-09-16",
        lastDay(given, until(LifeEvent.TEMPORARY_APPROVAL_EXTENDED, "2014-07-01", "2014-12-31")));
    assertEquals(
        "until 2014-07-22",
        lastDay(given, until(LifeEvent.TEMPORARY_APPROVAL_EXTENDED, "2014-08-01", "2014-09-01")),
        "too late");
    assertEquals("until null", lastDay(given, on(LifeEvent.REFUSAL_REVIEW_SOUGHT, "2014-07-10")));
    assertEquals("none", lastDay(given, on(LifeEvent.FULL_APPROVAL_GIVEN, "2014-07-10")));
  }
}
