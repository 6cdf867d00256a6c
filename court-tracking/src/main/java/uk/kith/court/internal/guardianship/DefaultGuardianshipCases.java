package uk.kith.court.internal.guardianship;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GuardianshipCases;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.api.OpenGuardianship;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.engine.guardianship.Applicant;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.Heading;
import uk.kith.court.internal.DoneByToday;
import uk.kith.court.internal.Recorder;
import uk.kith.court.internal.permanence.KnownChildren;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.GuardianshipId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Children;

/** Cases towards special guardianship and child arrangements in the schema {@code court}. */
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
public class DefaultGuardianshipCases implements GuardianshipCases {

  private static final Comparator<GuardianshipView> BY_REPORT =
      Comparator.comparing(
              GuardianshipView::reportDue, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(view -> view.id().toString());

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject CareOnOrders care;
  @Inject KnownChildren known;
  @Inject Children children;
  @Inject GuardianshipViews views;
  @Inject KeptGuardianships kept;
  @Inject Recorder recorder;
  @Inject DoneByToday done;
  @Inject Jsonb jsonb;
  @Inject AuditTrail audit;

  @Override
  @Once
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public GuardianshipId open(OpenGuardianship command) {
    known.require(command.child());
    GuardianshipRow row = new GuardianshipRow(command, recorder.entry());
    em.persist(row);
    em.flush();
    audit.record("guardianship-begun", command.child(), Map.of("kind", command.kind().name()));
    return new GuardianshipId(row.rowId());
  }

  @Override
  @Once
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public void record(
      GuardianshipId id,
      CaseStep step,
      LocalDate on,
      @Nullable LocalDate until,
      @Nullable Long version) {
    GuardianshipRow row = toChange(id, version);
    done.require("on", on);
    row.step(step, on, until, recorder.entry());
    em.flush();
    audit.record("guardianship-step-recorded", row.child(), Map.of("step", step.name()));
  }

  @Override
  @Once
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public void write(
      GuardianshipId id, List<Heading> headings, LocalDate on, @Nullable Long version) {
    GuardianshipRow row = toChange(id, version);
    done.require("on", on);
    for (Heading heading : headings) {
      row.write(heading, on, recorder.entry());
      audit.record("guardianship-heading-written", row.child(), Map.of("heading", heading.name()));
    }
    em.flush();
  }

  @Override
  @Once
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public void describe(
      GuardianshipId id, Applicant applicant, LocalDate on, @Nullable Long version) {
    GuardianshipRow row = toChange(id, version);
    row.describe(jsonb.toJson(applicant), on, recorder.entry());
    em.flush();
    audit.record("guardianship-carer-described", row.child(), Map.of());
  }

  @Override
  @Once
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public void takeBack(GuardianshipId id, RecordedEntries.Mistake mistake, @Nullable Long version) {
    GuardianshipRow row = toChange(id, version);
    row.orderAmong(mistake).ifPresent(on -> care.requireGoesOn(row.child(), on));
    row.takeBack(mistake, recorder.entry());
    em.flush();
    audit.record(
        "guardianship-entries-taken-back",
        row.child(),
        Map.of("count", Integer.toString(mistake.entries().size())));
  }

  @Override
  public RecordedEntries recorded(GuardianshipId id) {
    GuardianshipRow row = get(id, LockModeType.NONE);
    RecordedEntries recorded = row.recorded();
    if (!recorded.takenBack().isEmpty()) {
      audit.record(
          "mistakes-viewed",
          row.child(),
          Map.of("count", Integer.toString(recorded.takenBack().size())));
    }
    return recorded;
  }

  @Override
  public GuardianshipView getCase(GuardianshipId id, LocalDate asOf) {
    GuardianshipRow row = get(id, LockModeType.NONE);
    if (row.onDay().isAfter(asOf)) {
      throw new NotFound(id);
    }
    audit.record("guardianship-viewed", row.child(), Map.of("asOf", asOf.toString()));
    return views.of(List.of(row), asOf).get(0);
  }

  @Override
  public List<GuardianshipView> ofChild(ChildId child, LocalDate asOf) {
    known.require(child);
    audit.record("guardianships-viewed", child, Map.of("asOf", asOf.toString()));
    return views.of(
        em.createQuery(
                "select r from GuardianshipRow r where r.child = :child and r.onDay <= :asOf"
                    + " and r.supersededAt is null order by r.onDay desc, r.recordedAt desc",
                GuardianshipRow.class)
            .setParameter("child", child.value())
            .setParameter("asOf", asOf)
            .getResultList(),
        asOf);
  }

  @Override
  public List<Open> openOf(Collection<ChildId> asked, LocalDate asOf) {
    List<UUID> ids = children.visible(asked).stream().map(ChildId::value).toList();
    return ids.isEmpty()
        ? List.of()
        : views
            .of(
                em.createQuery(
                        "select r from GuardianshipRow r where r.child in :children"
                            + " and r.onDay <= :asOf and r.supersededAt is null"
                            + " order by r.onDay, r.recordedAt",
                        GuardianshipRow.class)
                    .setParameter("children", ids)
                    .setParameter("asOf", asOf)
                    .getResultList(),
                asOf)
            .stream()
            .filter(GuardianshipView::open)
            .map(view -> new Open(view.id(), view.child(), view.kind(), view.carer()))
            .toList();
  }

  @Override
  public List<GuardianshipView> listOpen(LocalDate asOf) {
    List<GuardianshipView> open = kept.on(asOf).stream().sorted(BY_REPORT).toList();
    audit.record("guardianships-listed", null, Map.of("count", Integer.toString(open.size())));
    return open;
  }

  /** Whoever changes the case while we do comes too late: 409. */
  private GuardianshipRow toChange(GuardianshipId id, @Nullable Long version) {
    GuardianshipRow row = get(id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (version != null && version != row.version()) {
      throw new Conflict(
          "version-moved-on",
          "Somebody else recorded something in this case meanwhile: look at what stands now");
    }
    return row;
  }

  private GuardianshipRow get(GuardianshipId id, LockModeType lock) {
    GuardianshipRow row = em.find(GuardianshipRow.class, id.value(), lock);
    if (row == null || row.closedAt() != null || !row.authority().equals(recorder.authority())) {
      throw new NotFound(id);
    }
    return row;
  }
}
