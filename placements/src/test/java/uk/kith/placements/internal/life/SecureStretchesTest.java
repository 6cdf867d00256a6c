package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.internal.life.OnePlacement.at;
import static uk.kith.placements.internal.life.OnePlacement.on;
import static uk.kith.placements.internal.life.OnePlacement.placed;
import static uk.kith.placements.internal.life.OnePlacement.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;

/**
 * R-PLACE-52 and -53: time in secure accommodation counts over all units. The one that is asked
 * about began on Monday 1 September 2014.
 */
class SecureStretchesTest {

  private static final Life.Entry APPROVED = on(LifeEvent.SECURE_STATE_APPROVED, "2014-08-01");
  private static final Life.Entry BEGAN = when(LifeEvent.SECURE_STAY_BEGAN, "2014-09-01T12:00");

  private static Life.Entry order(String made, String until) {
    return new Life.Entry(
        LifeEvent.SECURE_ORDER_MADE,
        LocalDate.parse(made),
        LifeDetails.of(LocalDate.parse(until), null));
  }

  private static List<String> findings(OnePlacement placement) {
    return placement.duties().findings(DuePolicy.DEFAULT).stream()
        .filter(finding -> Set.of("R-PLACE-52", "R-PLACE-53").contains(finding.rule().value()))
        .map(finding -> finding.rule() + " " + finding.text())
        .toList();
  }

  /** 48 hours from 18 to 20 August leave 24 from noon on 1 September. */
  @Test
  void hoursInAnotherUnitInThe28DaysCount() {
    var second = at("2014-09-01", placed("K1"), APPROVED, BEGAN);
    assertEquals(List.of("DUE SECURE_STAY_ENDS 2014-09-04"), second.of("R-PLACE-52"));
    assertEquals(
        List.of("DUE SECURE_STAY_ENDS 2014-09-02"),
        second
            .after(
                "K1",
                "2014-08-18",
                "2014-08-20",
                when(LifeEvent.SECURE_STAY_BEGAN, "2014-08-18T12:00"),
                when(LifeEvent.SECURE_STAY_ENDED, "2014-08-20T12:00"))
            .of("R-PLACE-52"));
  }

  /** The 28 days to 4 September begin on 8 August. */
  @Test
  void hoursBeforeThe28DaysDoNotCount() {
    assertEquals(
        List.of("DUE SECURE_STAY_ENDS 2014-09-04"),
        at("2014-09-01", placed("K1"), APPROVED, BEGAN)
            .after(
                "K1",
                "2014-08-05",
                "2014-08-07",
                when(LifeEvent.SECURE_STAY_BEGAN, "2014-08-05T12:00"),
                when(LifeEvent.SECURE_STAY_ENDED, "2014-08-07T12:00"))
            .of("R-PLACE-52"));
  }

  /** From noon on Saturday 30 August: the move on 1 September ends nothing. */
  @Test
  void fromUnitToUnitAStayGoesOn() {
    assertEquals(
        List.of("DUE SECURE_STAY_ENDS 2014-09-02"),
        at("2014-09-01", placed("K1"), APPROVED)
            .after(
                "K1",
                "2014-08-30",
                "2014-09-01",
                when(LifeEvent.SECURE_STAY_BEGAN, "2014-08-30T12:00"))
            .of("R-PLACE-52"));
  }

  /** Noon on 25 August to the midnight after the 26th are 36 hours; 36 are left. */
  @Test
  void aStayOfWhichNoEndIsRecordedEndsWithTheDayOnWhichTheChildLeft() {
    assertEquals(
        List.of("DUE SECURE_STAY_ENDS 2014-09-03"),
        at("2014-09-01", placed("K1"), APPROVED, BEGAN)
            .after(
                "K1",
                "2014-08-25",
                "2014-08-26",
                when(LifeEvent.SECURE_STAY_BEGAN, "2014-08-25T12:00"))
            .of("R-PLACE-52"));
  }

  /** 48 hours in August, and 24 from noon on 1 September. */
  @Test
  void hoursOverBothUnitsThatCameToMoreAreAFinding() {
    assertEquals(
        List.of(
            "R-PLACE-52 On 2 September 2014 the 72 hours that secure accommodation may last without"
                + " a court’s authority in 28 days were used up; they came to 96."),
        findings(
            at(
                    "2014-09-05",
                    placed("K1"),
                    APPROVED,
                    BEGAN,
                    when(LifeEvent.SECURE_STAY_ENDED, "2014-09-03T12:00"))
                .after(
                    "K1",
                    "2014-08-18",
                    "2014-08-20",
                    when(LifeEvent.SECURE_STAY_BEGAN, "2014-08-18T12:00"),
                    when(LifeEvent.SECURE_STAY_ENDED, "2014-08-20T12:00"))
                .after("U6", "2014-08-20", "2014-09-01")));
  }

  /** Six months from 1 September are allowed to a later order, three to a first one. */
  @Test
  void anOrderInTheNextUnitIsNotTheFirst() {
    var second = at("2014-09-10", placed("K1"), APPROVED, order("2014-09-01", "2015-02-28"));
    assertEquals(
        List.of(
            "R-PLACE-53 The order of 1 September 2014 runs to 28 February 2015; it may last three"
                + " months, to 1 December 2014."),
        findings(second));
    assertEquals(
        List.of(),
        findings(
            second.after("K1", "2014-06-02", "2014-09-01", order("2014-06-02", "2014-09-01"))));
  }

  @Test
  void anOrderThatStillRanWhenTheChildCameBackIsTheFirst() {
    var second = at("2014-09-10", placed("K1"), APPROVED);
    assertEquals(List.of(), second.of("R-PLACE-53"));
    assertEquals(
        List.of("DUE SECURE_ORDER_ENDS 2014-10-01"),
        second
            .after("K1", "2014-07-01", "2014-08-20", order("2014-07-01", "2014-10-01"))
            .after("U6", "2014-08-20", "2014-09-01")
            .of("R-PLACE-53"));
  }

  /** It ran out in 2013: three months are the most again. */
  @Test
  void anOrderThatRanOutLongBeforeIsNot() {
    assertEquals(
        1,
        findings(
                at("2014-09-10", placed("K1"), APPROVED, order("2014-09-01", "2015-02-28"))
                    .after("K1", "2013-01-07", "2013-04-06", order("2013-01-07", "2013-04-06")))
            .size());
  }
}
