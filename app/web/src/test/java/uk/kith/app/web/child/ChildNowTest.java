package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Fact;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.engine.life.Absence;

/** Whether a child is missing today, and what is planned of where it lives. */
class ChildNowTest {

  private static final String PLACEMENTS = "/children/" + child("Zac") + "/placements/";

  static PlacementAccount placement(int number, String start, @Nullable String end) {
    return new PlacementAccount(
        new PlacementId(new UUID(0, number)),
        household("home " + number),
        "U4",
        LocalDate.parse(start),
        end == null ? null : LocalDate.parse(end),
        null,
        null,
        null,
        List.of(),
        "");
  }

  private static ChildNow now(boolean mayChange, PlacementAccount... newestFirst) {
    return ChildNow.of(child("Zac"), null, List.of(newestFirst), null, mayChange, TODAY);
  }

  private static ChildNow gone(Absence.Kind kind, int on) {
    return ChildNow.of(
        child("Zac"),
        new Absence(kind, LocalDate.of(2014, 9, on), null),
        List.of(),
        null,
        true,
        TODAY);
  }

  @Test
  void whoIsMissingIsSaidToBeFirstOfAll() {
    assertEquals(
        "Missing since 22 September 2014, 8 days", gone(Absence.Kind.MISSING, 22).missing());
    assertEquals(
        "Away without authorisation since 29 September 2014, 1 day",
        gone(Absence.Kind.AWAY, 29).missing());
    assertEquals(
        "Missing or away since 30 September 2014, today",
        gone(Absence.Kind.NOT_TOLD, 30).missing());
  }

  @Test
  void aChildOfWhomNothingIsPlannedLivesOn() {
    assertEquals(ChildNow.AS_USUAL, now(true, placement(1, "2014-01-06", null)));
  }

  @Test
  void aPlannedEndIsToldAndCanBePutRight() {
    ChildNow ending = now(true, placement(1, "2014-01-06", "2015-03-01"));
    assertEquals(List.of(Fact.of("Until", "1 March 2015, in 5 months")), ending.planned());
    assertTrue(ending.ends());
    assertEquals(PLACEMENTS + new UUID(0, 1) + "/wrong", ending.changes().get(0).href());
    assertEquals(List.of(), now(false, placement(1, "2014-01-06", "2015-03-01")).changes());
  }

  @Test
  void aPlannedMoveIsToldAndCanBeTakenBack() {
    ChildNow moving =
        now(
            true,
            placement(2, "2014-10-03", null),
            placement(3, "2014-10-03", "2014-10-03"),
            placement(1, "2014-01-06", "2014-10-03"));
    assertEquals(
        List.of(
            Fact.of("Until", "3 October 2014, in 3 working days"),
            Fact.of("Then", "Not shown to your role, from 3 October 2014")),
        moving.planned());
    assertEquals(
        PLACEMENTS + new UUID(0, 2) + "/wrong",
        moving.changes().get(moving.changes().size() - 1).href());
  }

  /** Where it goes stands among where it lives already. */
  @Test
  void whoLivesNowhereYetIsLedToWhatIsToBegin() {
    ChildNow coming = now(true, placement(2, "2014-10-03", null));
    assertEquals(List.of(), coming.planned());
    assertFalse(coming.ends());
    assertEquals(1, coming.changes().size());
  }
}
