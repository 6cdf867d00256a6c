package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Whose;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.engine.action.ActionState;

/** Whose work of what is due before the court is shown. */
class CourtWhoseTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static final ChildBrief CHILD =
      new ChildBrief(
          new ChildId(new UUID(0, 1)),
          "R-1",
          "Ava",
          "Hill",
          Birth.on(LocalDate.of(2010, 3, 1)),
          "s.ode",
          "Team North");

  private static CourtWhose asked(String whose, String me, String... teams) {
    return new CourtWhose(
        Whose.asked(Form.prefilled(Map.of("whose", whose)), me, () -> List.of(teams)));
  }

  private static CourtCase of(@Nullable String lawyer) {
    return new CourtCase(
        new ProceedingsId(new UUID(0, 9)),
        ProceedingsKind.CARE,
        "SE14C1",
        null,
        null,
        lawyer,
        List.of(CHILD),
        true,
        null);
  }

  private static ActionView owned(String owner) {
    return new ActionView(
        new ActionId(new UUID(0, 5)),
        CHILD.id(),
        "Ring the court",
        owner,
        TODAY,
        TODAY,
        null,
        ActionState.OPEN,
        null,
        "a.khan",
        Instant.EPOCH,
        1);
  }

  @Test
  void aCaseIsItsLawyersAndItsSocialWorkers() {
    assertTrue(asked("mine", "l.law").isOf(of("L.Law")));
    assertTrue(asked("mine", "s.ode").isOf(of("l.law")));
    assertFalse(asked("mine", "court-officer").isOf(of("l.law")));
    assertTrue(asked("all", "court-officer").isOf(of(null)));
  }

  @Test
  void whatWasAgreedIsItsOwnersToo() {
    assertTrue(asked("mine", "court-officer").isOf(owned("Court-Officer"), CHILD));
    assertFalse(asked("mine", "court-officer").isOf(owned("s.ode"), CHILD));
    assertTrue(asked("mine", "s.ode").isOf(owned("l.law"), CHILD));
    assertFalse(asked("my-team", "a.khan", "Team South").isOf(owned("a.khan"), CHILD));
  }

  @Test
  void aTeamIsThatOfTheChildren() {
    assertTrue(asked("team-Team North", "x").isOf(of(null)));
    assertFalse(asked("team-Team South", "x").isOf(of(null)));
    assertTrue(asked("my-team", "s.ode", "Team North").isOf(CHILD));
    assertFalse(asked("my-team", "x").isOf(CHILD), "of no team that is known");
    assertFalse(asked("my-team", "x").isOf((ChildBrief) null));
  }

  /** Nothing is allocated to a court officer, so that the list may be empty for that reason. */
  @Test
  void whatCountsAsMineIsSaid() {
    assertTrue(Objects.requireNonNull(asked("mine", "x").says()).contains("you are the lawyer"));
    assertTrue(Objects.requireNonNull(asked("my-team", "x").says()).contains("not known"));
    assertNull(asked("my-team", "x", "Team North").says());
    assertNull(asked("all", "x").says());
  }
}
