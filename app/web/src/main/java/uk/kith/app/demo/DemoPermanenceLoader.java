package uk.kith.app.demo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Guardianship;
import uk.kith.app.demo.DemoWorld.Way;
import uk.kith.app.demo.DemoWorld.Worry;
import uk.kith.court.api.GuardianshipCases;
import uk.kith.court.api.OpenGuardianship;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.court.engine.guardianship.Applicant;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.engine.permanence.ReviewRequest;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ConcernId;
import uk.kith.kernel.GuardianshipId;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.api.LifeEvents.RecordEvent;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;

/** Records children's ways to permanence through the same services as everybody. */
@UseCase
public class DemoPermanenceLoader {

  @Inject LifeEvents events;
  @Inject PermanenceRegister register;
  @Inject ReviewCalendar calendar;
  @Inject GuardianshipCases cases;

  /** Records some children's reviews, routes and plans, and what their officers worry about. */
  public void recordWays(List<Way> some, Map<String, ChildId> ids) {
    for (Way way : some) {
      ChildId child = DemoCommands.get(ids, way.of());
      String officer = way.officer();
      if (officer != null) {
        calendar.nameOfficer(child, officer, way.officerFrom());
      }
      way.reviewedOn()
          .forEach(
              on ->
                  events.record(
                      new RecordEvent(child, LifeEvent.CASE_REVIEWED, on, LifeDetails.NONE, null)));
      register.mark(child, way.marks(), null);
      way.plans().forEach(plan -> register.plan(child, plan));
      way.steps().forEach(done -> register.record(child, done.step(), done.on(), null));
      ReviewRequest request = way.request();
      if (request != null) {
        calendar.request(child, request, null);
      }
      raise(child, way.worry());
    }
  }

  private void raise(ChildId child, @Nullable Worry worry) {
    if (worry == null) {
      return;
    }
    List<Concern.Step> steps = worry.steps();
    ConcernId concern = calendar.raise(child, worry.text(), steps.get(0));
    steps.subList(1, steps.size()).forEach(step -> calendar.move(concern, step, null));
  }

  /** Records some cases towards special guardianship and child arrangements. */
  public void recordGuardianships(List<Guardianship> some, Map<String, ChildId> ids) {
    for (Guardianship each : some) {
      GuardianshipId id =
          cases.open(
              new OpenGuardianship(
                  DemoCommands.get(ids, each.of()),
                  each.kind(),
                  each.carer(),
                  each.foster(),
                  each.relative(),
                  each.steps().get(0).on()));
      Applicant applicant = each.applicant();
      if (applicant != null) {
        cases.describe(id, applicant, each.steps().get(0).on(), null);
      }
      each.steps().stream()
          .filter(done -> done.step() != CaseStep.BEGUN)
          .forEach(done -> cases.record(id, done.step(), done.on(), done.until(), null));
      each.written()
          .forEach(written -> cases.write(id, List.of(written.heading()), written.on(), null));
    }
  }
}
