package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.register.Register;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.CourtHearings;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.Timelines;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Role;

/** What the ways of many children wait for, asked for at once as lists do. */
@ArquillianTest
class NextStepsOfManyIT {

  private static final Actor OFFICER = new Actor("court", Set.of(Role.COURT_OFFICER));
  private static final LocalDate ISSUED = LocalDate.of(2014, 9, 1);
  private static final LocalDate MANAGED = LocalDate.of(2014, 9, 18);
  private static final LocalDate AS_OF = LocalDate.of(2014, 10, 1);

  @Inject Register register;
  @Inject ProceedingsRegister proceedings;
  @Inject CourtHearings hearings;
  @Inject Timelines timelines;

  /**
   * Twelve cases issued on 1 September 2014, every other with its case management hearing held. The
   * others were to have theirs by 24 September (R-COURT-11); those who had wait for the next, by
   * the end of week 20 (R-COURT-14).
   */
  @Test
  void eachOfManyWaitsForWhatItWaitsForAlone() throws Exception {
    Map<ChildId, Boolean> managed = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      ChildId child = register.child(Register.aChildOf(9));
      ProceedingsId id = opened(child);
      managed.put(child, i % 2 == 0);
      if (i % 2 == 0) {
        managed(id);
      }
    }
    ChildId nothing = register.child(Register.aChildOf(9));
    List<ChildId> asked = new ArrayList<>(managed.keySet());
    asked.add(nothing);

    Map<ChildId, NextStepLine> found =
        register.as(OFFICER, () -> timelines.nextSteps(asked, AS_OF));

    assertEquals(managed.keySet(), found.keySet(), "nothing leads the other to court");
    for (Map.Entry<ChildId, Boolean> each : managed.entrySet()) {
      NextStepLine next = found.get(each.getKey());
      assertNotNull(next);
      assertEquals(each.getValue() ? "ISSUES_RESOLUTION" : "CASE_MANAGEMENT", next.step());
      assertEquals(each.getValue() ? "2015-01-18" : "2014-09-24", String.valueOf(next.by()));
      assertEquals(Whose.LEGAL, next.whose());
      assertEquals(
          register.as(OFFICER, () -> timelines.getTimeline(each.getKey(), AS_OF)).next(), next);
    }
  }

  private ProceedingsId opened(ChildId child) throws Exception {
    OpenProceedings command =
        new OpenProceedings(
            ProceedingsKind.CARE, new Commencement(ISSUED, null), List.of(child), null);
    return register.as(OFFICER, () -> proceedings.open(command));
  }

  private void managed(ProceedingsId id) throws Exception {
    ListHearing listed =
        new ListHearing(
            HearingType.CASE_MANAGEMENT, null, ISSUED.plusDays(1), MANAGED, MANAGED, null);
    HearingId hearing = register.as(OFFICER, () -> hearings.list(id, listed, null));
    MoveHearing held = new MoveHearing(HearingStatus.HELD, MANAGED, null, null, null, null);
    register.as(OFFICER, () -> hearings.move(id, hearing, held, null));
  }
}
