package uk.kith.app.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.asking.ImpactOnResidents;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.due.Duty;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.life.LifeSubject;

/** What the visitor may record of a child and of where it lives, as far as it can happen there. */
@ApplicationScoped
class RecordableEvents {

  private static final RuleId EXPLOITATION = Duty.RISK_ASSESSMENT.rule();

  @Inject AccessPolicy access;

  /**
   * Steps of an ending, and papers about exploitation, stand among them while one of them is due:
   * of everybody else nobody is asked.
   *
   * @param home where the child lives; null when it is not in the register or not to be seen
   * @param due of the child
   */
  List<LifeEvent> of(ChildView child, @Nullable HouseholdView home, List<DueLine> due) {
    boolean keeps = access.mayKeepPlaces(home == null ? null : home.supervisingWorker());
    return Arrays.stream(LifeEvent.values())
        .filter(
            event ->
                switch (event.subject()) {
                  case CHILD -> access.mayRecordOfChildren(event.isOfReview());
                  case PLACEMENT -> keeps && suits(event, child.placement(), home, due);
                  case HOUSEHOLD -> false;
                })
        .toList();
  }

  /** Of whom it is recorded; a step of an ending of the placement that is over, if one owes any. */
  static Id subject(LifeEvent event, ChildView child, List<DueLine> due) {
    ChildView.CurrentPlacement lives = child.placement();
    if (event.subject() == LifeSubject.CHILD) {
      return child.id();
    }
    PlacementId current = lives == null ? null : lives.id();
    if (event.isStepOfEnding()) {
      Optional<Id> over =
          endings(due)
              .map(line -> line.item().about())
              .filter(id -> !id.equals(current))
              .findFirst();
      if (over.isPresent()) {
        return over.get();
      }
    }
    return current == null ? child.id() : current;
  }

  private static Stream<DueLine> endings(List<DueLine> due) {
    return due.stream().filter(line -> line.group() == DueGroup.ENDINGS);
  }

  private static boolean suits(
      LifeEvent event,
      ChildView.@Nullable CurrentPlacement lives,
      @Nullable HouseholdView home,
      List<DueLine> due) {
    if (event.isStepOfEnding()) {
      return endings(due).findAny().isPresent();
    }
    if (lives == null) {
      return false;
    }
    String name = event.name();
    if (name.startsWith("OUTSIDE_")) {
      return !Boolean.TRUE.equals(lives.local());
    }
    if (event == LifeEvent.DECISIONS_DELEGATED
        || name.startsWith("EMERGENCY_")
        || name.startsWith("BEDROOM_")) {
      return lives.type().startsWith("U");
    }
    if (name.startsWith("IMPACT_")) {
      return lives.type().equals("K2")
          || (home != null && ImpactOnResidents.isAskedOf(home.snapshot().kind()));
    }
    if (name.startsWith("EXPLOITATION_") && event != LifeEvent.EXPLOITATION_RISK) {
      return due.stream().anyMatch(line -> line.item().duty().rule().equals(EXPLOITATION));
    }
    if (name.startsWith("PARENT_")) {
      return lives.type().equals("P1");
    }
    return !name.startsWith("SECURE_") || lives.type().equals("K1");
  }
}
