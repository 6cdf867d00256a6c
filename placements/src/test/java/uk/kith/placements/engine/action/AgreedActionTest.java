package uk.kith.placements.engine.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ActionId;

/** Which action is the next step, and what an action cannot be. */
class AgreedActionTest {

  private static final LocalDate SET = LocalDate.of(2014, 9, 1);
  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static AgreedAction action(
      int number, String due, @Nullable ActionState end, @Nullable String endedOn) {
    return new AgreedAction(
        new ActionId(new UUID(0, number)),
        new ActionTerms("Action " + number, "Team manager", LocalDate.parse(due)),
        SET,
        end,
        endedOn == null ? null : LocalDate.parse(endedOn));
  }

  private static String next(AgreedAction... actions) {
    return AgreedAction.next(Stream.of(actions), TODAY)
        .map(action -> action.terms().what())
        .orElse("none");
  }

  @Test
  void theNextStepIsTheOpenOneDueFirstHoweverLate() {
    assertEquals(
        "Action 2",
        next(
            action(1, "2014-10-10", null, null),
            action(2, "2014-09-05", null, null),
            action(3, "2014-09-03", ActionState.DONE, "2014-09-03")));
  }

  @Test
  void theOrderInWhichTheyAreGivenNeverMatters() {
    AgreedAction one = action(1, "2014-10-10", null, null);
    AgreedAction two = action(2, "2014-10-10", null, null);
    assertEquals("Action 1", next(one, two));
    assertEquals("Action 1", next(two, one));
  }

  @Test
  void whatIsDoneOrWithdrawnIsNoNextStepFromThatDayOn() {
    AgreedAction done = action(1, "2014-10-10", ActionState.DONE, "2014-09-30");
    assertEquals("none", next(done, action(2, "2014-10-01", ActionState.WITHDRAWN, "2014-09-02")));
    assertTrue(done.isOpen(LocalDate.of(2014, 9, 29)));
    assertEquals(ActionState.OPEN, done.state(LocalDate.of(2014, 9, 29)));
    assertEquals(ActionState.DONE, done.state(TODAY));
  }

  @Test
  void whatWasNotYetAgreedIsNoNextStep() {
    AgreedAction later =
        new AgreedAction(
            new ActionId(new UUID(0, 1)),
            new ActionTerms("Later", "Team manager", LocalDate.of(2014, 12, 1)),
            LocalDate.of(2014, 10, 1),
            null,
            null);
    assertEquals(Optional.empty(), AgreedAction.next(Stream.of(later), TODAY));
    assertFalse(later.isOpen(TODAY));
    assertTrue(later.isOpen(LocalDate.of(2014, 10, 1)));
  }

  @Test
  void nothingIsDueOrEndedBeforeItWasAgreed() {
    assertEquals(SET, action(1, "2014-09-01", ActionState.DONE, "2014-09-01").endedOn());
    assertThrows(IllegalArgumentException.class, () -> action(1, "2014-08-31", null, null));
    assertThrows(
        IllegalArgumentException.class,
        () -> action(1, "2014-10-01", ActionState.DONE, "2014-08-31"));
  }

  @Test
  void anEndHasADayAndIsNotOpen() {
    assertThrows(
        IllegalArgumentException.class, () -> action(1, "2014-10-01", ActionState.DONE, null));
    assertThrows(
        IllegalArgumentException.class,
        () -> action(1, "2014-10-01", ActionState.OPEN, "2014-09-02"));
    assertThrows(IllegalArgumentException.class, () -> action(1, "2014-10-01", null, "2014-09-02"));
  }

  @Test
  void termsSayWhatAndWhose() {
    LocalDate due = LocalDate.of(2014, 10, 1);
    assertEquals("Ring", new ActionTerms("  Ring ", "Anna", due).what());
    assertThrows(IllegalArgumentException.class, () -> new ActionTerms(" ", "Anna", due));
    assertThrows(IllegalArgumentException.class, () -> new ActionTerms("Ring", "", due));
    assertThrows(
        IllegalArgumentException.class, () -> new ActionTerms("x".repeat(501), "Anna", due));
    assertThrows(
        IllegalArgumentException.class, () -> new ActionTerms("Ring", "x".repeat(101), due));
  }

  @Test
  void onlyAdoptionMeetingsAreSealed() {
    for (MeetingKind kind : MeetingKind.values()) {
      assertEquals(kind == MeetingKind.ADOPTION, kind.isSealed(), kind.words());
    }
  }
}
