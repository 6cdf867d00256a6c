package uk.kith.court.internal.permanence;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.kith.court.api.PermanenceCorrections;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.api.RecordedEntries.Mistake;
import uk.kith.court.api.RecordedEntries.TakenBack;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.permanence.ChildPermanence.Done;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.permanence.RestingSteps;
import uk.kith.court.internal.Recorder;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;

/** Mistakes in the register of permanence: rows are closed, never deleted. */
@UseCase
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultPermanenceCorrections implements PermanenceCorrections {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject PermanenceRows rows;
  @Inject ReversedAdoption reversed;
  @Inject KnownChildren known;
  @Inject Recorder recorder;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  @Override
  public RecordedEntries recorded(ChildId child) {
    known.require(child);
    List<MistakenChildRow> ever = ever(child);
    List<TakenBack> takenBack =
        Stream.concat(
                ever.stream().map(MistakenChildRow::takenBack).filter(Objects::nonNull),
                concerns(ever).flatMap(ConcernRow::movesTakenBack))
            .toList();
    if (!takenBack.isEmpty()) {
      audit.record("mistakes-viewed", child, Map.of("count", Integer.toString(takenBack.size())));
    }
    return new RecordedEntries(
        Stream.concat(
                ever.stream()
                    .filter(row -> row.isToTakeBack() && mayTakeBack(row))
                    .map(MistakenChildRow::entry),
                concerns(ever).filter(this::mayTakeBack).flatMap(ConcernRow::movesToTakeBack))
            .toList(),
        takenBack);
  }

  @Override
  @Once
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public void takeBack(ChildId child, Mistake mistake) {
    known.require(child);
    List<MistakenChildRow> ever = ever(child);
    mistake.entries().forEach(id -> takeBack(id, mistake.why(), ever));
    List<Done> standing =
        ever.stream()
            .filter(row -> row.closedAt() == null)
            .flatMap(DefaultPermanenceCorrections::done)
            .toList();
    ever.stream()
        .filter(row -> mistake.entries().contains(row.entryId()))
        .flatMap(DefaultPermanenceCorrections::done)
        .filter(taken -> taken.step() == PermanenceStep.ADOPTION_DECISION_REVERSED)
        .forEach(taken -> reversed.takeBack(child, taken.on(), mistake.why()));
    ever.stream()
        .filter(row -> mistake.entries().contains(row.entryId()))
        .flatMap(DefaultPermanenceCorrections::done)
        .flatMap(taken -> RestingSteps.on(taken, standing).stream())
        .findFirst()
        .ifPresent(
            resting -> {
              throw new Conflict(
                  "rests-on-it",
                  "It is recorded as reversed on "
                      + Findings.day(resting.on())
                      + ". Take that back too");
            });
    em.flush();
    audit.record(
        "permanence-entries-taken-back",
        child,
        Map.of("count", Integer.toString(mistake.entries().size())));
  }

  private void takeBack(CourtEntryId id, String why, List<MistakenChildRow> ever) {
    Optional<MistakenChildRow> row =
        ever.stream().filter(each -> each.entryId().equals(id) && mayTakeBack(each)).findFirst();
    if (row.isPresent()) {
      row.get().takeBack(why, recorder.entry());
      return;
    }
    ConcernRow concern =
        concerns(ever)
            .filter(each -> mayTakeBack(each) && each.takeBackMove(id, why, recorder.entry()))
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    em.lock(concern, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Who raises concerns and takes them further takes them back, and nobody else. */
  private boolean mayTakeBack(MistakenChildRow row) {
    return !(row instanceof ConcernRow) || actor.get().has(REVIEWING_OFFICER);
  }

  private static Stream<ConcernRow> concerns(List<MistakenChildRow> ever) {
    return ever.stream().filter(ConcernRow.class::isInstance).map(ConcernRow.class::cast);
  }

  private static Stream<Done> done(MistakenChildRow row) {
    return row instanceof StepRow step ? Stream.of(step.done()) : Stream.empty();
  }

  private List<MistakenChildRow> ever(ChildId child) {
    return Stream.of(
            RouteRow.class,
            PlanRow.class,
            StepRow.class,
            RequestRow.class,
            ApplicantsRow.class,
            ConcernRow.class)
        .<MistakenChildRow>flatMap(kind -> rows.ever(kind, child).stream())
        .toList();
  }
}
