package uk.kith.court.internal.gateway;

import static java.util.stream.Collectors.toUnmodifiableSet;
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
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PreProceedingsFilter;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.PreProceedingsRegister;
import uk.kith.court.api.PreProceedingsSort;
import uk.kith.court.api.PreProceedingsView;
import uk.kith.court.api.PreProceedingsView.ChildBeforeCourt;
import uk.kith.court.engine.gateway.Course;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.gateway.PreStanding;
import uk.kith.court.engine.gateway.Step;
import uk.kith.court.internal.DecidedAtGateway;
import uk.kith.court.internal.DoneByToday;
import uk.kith.court.internal.Recorder;
import uk.kith.court.internal.gateway.LineOrder.Found;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/**
 * Pre-proceedings in the schema {@code court}. Which children there are, and whom the caller may
 * see, placements says; every view of a child is audited there.
 */
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
public class DefaultPreProceedingsRegister implements PreProceedingsRegister {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject Children children;
  @Inject Lines lines;
  @Inject Applications applications;
  @Inject DecidedAtGateway gateway;
  @Inject GatewayPolicy policy;
  @Inject AuditTrail audit;
  @Inject BusinessDate businessDate;
  @Inject Recorder recorder;
  @Inject DoneByToday done;

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public void record(
      PreProceedingsId id, Collection<ChildId> named, Step step, @Nullable Long version) {
    FamilyInPreProceedings family = toChange(id, version);
    done.require(step.kind() == Step.Kind.LETTER ? "sentOn" : "on", step.on());
    List<ChildInPreProceedings> concerned = concerned(family, named);
    family.record(concerned, step, recorder.entry());
    audit.record(
        "pre-proceedings-step-recorded",
        id,
        Map.of("step", step.kind().name(), "children", Integer.toString(concerned.size())));
  }

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public void recordFamilyMeeting(
      PreProceedingsId id,
      Collection<ChildId> named,
      FamilyMeeting meeting,
      @Nullable Long version) {
    FamilyInPreProceedings family = toChange(id, version);
    done.require("offeredOn", meeting.offeredOn());
    done.require("heldOn", meeting.heldOn());
    List<ChildInPreProceedings> concerned = concerned(family, named);
    family.record(concerned, meeting, recorder.entry());
    audit.record(
        "family-meeting-recorded", id, Map.of("children", Integer.toString(concerned.size())));
  }

  @Override
  public PreProceedingsView getPreProceedings(PreProceedingsId id, LocalDate asOf) {
    FamilyInPreProceedings family = em.find(FamilyInPreProceedings.class, id.value());
    if (family == null) {
      throw new NotFound(id);
    }
    List<ChildInPreProceedings> shown = family.startedBy(asOf, visible(family.childIds(), asOf));
    if (shown.isEmpty()) {
      throw new NotFound(id);
    }
    List<ChildId> ids = shown.stream().map(ChildInPreProceedings::child).toList();
    Applications.OfChildren made = applications.of(ids);
    DecidedAtGateway.OfChildren decided = gateway.of(ids);
    return new PreProceedingsView(
        id,
        asOf,
        shown.stream().map(child -> view(child, made, decided, asOf)).toList(),
        family.version());
  }

  private ChildBeforeCourt view(
      ChildInPreProceedings child,
      Applications.OfChildren made,
      DecidedAtGateway.OfChildren decided,
      LocalDate asOf) {
    Course course = child.course(made, decided, asOf);
    PreStanding standing = PreStanding.of(course, policy, asOf);
    return new ChildBeforeCourt(
        child.child(),
        child.startedOn(),
        course.endedOn(asOf).orElse(null),
        standing.week(),
        course.steps().stream().filter(step -> !step.on().isAfter(asOf)).toList(),
        child.told().stream().filter(step -> !step.on().isAfter(asOf)).toList(),
        course.familyMeeting(),
        course.appliedBy(asOf).orElse(null),
        child.previous(startedBefore(child), made.madeBefore(child.child(), child.startedOn())),
        standing);
  }

  private int startedBefore(ChildInPreProceedings child) {
    return em.createQuery(
            """
            select count(c) from ChildInPreProceedings c
             where c.child = :child and c.startedOn < :day and c.takenBackAt is null
            """,
            Long.class)
        .setParameter("child", child.child().value())
        .setParameter("day", child.startedOn())
        .getSingleResult()
        .intValue();
  }

  @Override
  public Page<PreProceedingsLine> list(
      PreProceedingsFilter filter,
      Sort<PreProceedingsSort> sort,
      LocalDate asOf,
      int page,
      int size) {
    List<Found> found = lines.of(filter, asOf);
    audit.record("pre-proceedings-listed", null, details(filter, asOf, found.size()));
    return Page.of(found.stream(), LineOrder.of(sort), page, size).map(Found::line);
  }

  @Override
  public void export(
      PreProceedingsFilter filter,
      Sort<PreProceedingsSort> sort,
      LocalDate asOf,
      Consumer<List<PreProceedingsLine>> taker) {
    List<Found> found = lines.of(filter, asOf);
    taker.accept(found.stream().sorted(LineOrder.of(sort)).map(Found::line).toList());
    audit.record("pre-proceedings-exported", null, details(filter, asOf, found.size()));
  }

  private static Map<String, String> details(
      PreProceedingsFilter filter, LocalDate asOf, int count) {
    return Map.of(
        "filter", filter.which().name(), "asOf", asOf.toString(), "count", Integer.toString(count));
  }

  private List<ChildInPreProceedings> concerned(
      FamilyInPreProceedings family, Collection<ChildId> named) {
    LocalDate today = businessDate.today();
    Applications.OfChildren made = applications.of(family.childIds());
    DecidedAtGateway.OfChildren decided = gateway.of(family.childIds());
    return family.concerned(
        named,
        visible(family.childIds(), today),
        child -> child.course(made, decided, today).endedOn(today).isEmpty());
  }

  /** Whoever changes the family while we do, also for another child, comes too late: 409. */
  private FamilyInPreProceedings toChange(PreProceedingsId id, @Nullable Long version) {
    FamilyInPreProceedings family =
        em.find(FamilyInPreProceedings.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (family == null || visible(family.childIds(), businessDate.today()).isEmpty()) {
      throw new NotFound(id);
    }
    if (version != null && version != family.version()) {
      throw new Conflict("version-moved-on", "Somebody else changed these pre-proceedings");
    }
    return family;
  }

  private Set<ChildId> visible(Collection<ChildId> ids, LocalDate asOf) {
    return children.findChildren(ids, asOf).stream()
        .map(ChildView::id)
        .collect(toUnmodifiableSet());
  }
}
