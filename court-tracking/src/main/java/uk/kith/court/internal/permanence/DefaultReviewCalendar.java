package uk.kith.court.internal.permanence;

import static java.util.stream.Collectors.toMap;
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
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.court.api.ReviewFilter;
import uk.kith.court.api.ReviewLine;
import uk.kith.court.api.ReviewSort;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.engine.permanence.MidwayCheck;
import uk.kith.court.engine.permanence.ReviewRequest;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.court.internal.DoneByToday;
import uk.kith.court.internal.Recorder;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ConcernId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ReviewingOfficers;

/** Reviews and the reviewing officer's concerns in the schema {@code court}. */
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
public class DefaultReviewCalendar implements ReviewCalendar {

  /** Children of a file whose rows are read at once. */
  private static final int BATCH = 500;

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject KeptPermanence kept;
  @Inject PermanenceReader reader;
  @Inject ReviewingOfficers appointed;
  @Inject KnownChildren known;
  @Inject Recorder recorder;
  @Inject DoneByToday done;
  @Inject AuditTrail audit;

  @Override
  public Page<ReviewLine> list(
      ReviewFilter filter, Sort<ReviewSort> sort, LocalDate asOf, int page, int size) {
    Page<PermanenceLine> found = Page.of(matching(filter, asOf), ReviewOrder.of(sort), page, size);
    List<ReviewLine> shown = lines(found.items(), asOf);
    audit.record(
        "reviews-listed",
        null,
        Map.of("asOf", asOf.toString(), "shown", Integer.toString(shown.size())));
    return new Page<>(shown, found.total(), page, size);
  }

  @Override
  public void export(
      ReviewFilter filter,
      Sort<ReviewSort> sort,
      LocalDate asOf,
      Consumer<List<ReviewLine>> taker) {
    List<PermanenceLine> all = matching(filter, asOf).sorted(ReviewOrder.of(sort)).toList();
    for (int from = 0; from < all.size(); from += BATCH) {
      taker.accept(lines(all.subList(from, Math.min(from + BATCH, all.size())), asOf));
    }
    audit.record(
        "reviews-exported",
        null,
        Map.of("asOf", asOf.toString(), "count", Integer.toString(all.size())));
  }

  private Stream<PermanenceLine> matching(ReviewFilter filter, LocalDate asOf) {
    LocalDate due = filter.due();
    return kept.on(asOf).stream()
        .filter(line -> !filter.late() || line.reviewLate())
        .filter(line -> due == null || (line.reviewDue() != null && !line.reviewDue().isAfter(due)))
        .filter(line -> filter.officer() == null || filter.officer().equals(line.officer()))
        .filter(line -> filter.team() == null || filter.team().equals(line.team()));
  }

  private List<ReviewLine> lines(List<PermanenceLine> lines, LocalDate asOf) {
    return reader.lookedAfterOn(lines.stream().map(PermanenceLine::child).toList(), asOf).stream()
        .map(view -> line(view, asOf))
        .toList();
  }

  private static ReviewLine line(PermanenceView view, LocalDate asOf) {
    Review next = view.nextReview();
    List<Review> all = view.reviews();
    LocalDate last = all.size() < 2 ? null : all.get(all.size() - 2).heldOn();
    MidwayCheck midway = view.midwayCheck();
    return new ReviewLine(
        view.child(),
        view.careBegan(),
        next,
        last,
        next.isLate(asOf),
        view.reviewingOfficer(),
        midway.doneOn(),
        midway.dueOn(),
        midway.isLate(asOf),
        view.openConcern(),
        view.otherConcerns());
  }

  @Override
  public Map<ChildId, Review> nextOf(Collection<ChildId> children, LocalDate asOf) {
    Set<ChildId> asked = Set.copyOf(children);
    return asked.isEmpty()
        ? Map.of()
        : kept.on(asOf).stream()
            .filter(line -> asked.contains(line.child()))
            .collect(toMap(PermanenceLine::child, PermanenceLine::nextReview));
  }

  @Override
  public List<String> officers(LocalDate asOf) {
    return kept.on(asOf).stream()
        .map(PermanenceLine::officer)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public Map<ChildId, String> officersOf(Collection<ChildId> children, LocalDate asOf) {
    return appointed.of(children, asOf);
  }

  @Override
  @Once
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public void nameOfficer(Collection<ChildId> children, String name, LocalDate from) {
    children.forEach(child -> named(child, name, from));
  }

  @Override
  @Once
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public void nameOfficer(ChildId child, String name, LocalDate from) {
    named(child, name, from);
  }

  private void named(ChildId child, String name, LocalDate from) {
    known.require(child);
    appointed.appoint(child, name, from);
    audit.record("reviewing-officer-named", child, Map.of("from", from.toString()));
  }

  @Override
  @Once
  @AllowedRoles({COURT_OFFICER, REVIEWING_OFFICER})
  public void request(ChildId child, ReviewRequest request, @Nullable String note) {
    known.require(child);
    done.require("askedOn", request.askedOn());
    em.persist(new RequestRow(child, request, note, recorder.entry()));
    em.flush();
    audit.record("review-asked-for", child, Map.of("by", request.dueBy().toString()));
  }

  @Override
  @Once
  @AllowedRoles(REVIEWING_OFFICER)
  public ConcernId raise(ChildId child, String text, Concern.Step first) {
    known.require(child);
    ConcernRow concern = new ConcernRow(child, text, first, recorder.entry());
    em.persist(concern);
    em.flush();
    audit.record("concern-raised", child, Map.of());
    return concern.concernId();
  }

  @Override
  @Once
  @AllowedRoles(REVIEWING_OFFICER)
  public void move(ConcernId id, Concern.Step step, @Nullable Long version) {
    ConcernRow concern =
        em.find(ConcernRow.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (concern == null
        || !recorder.authority().equals(concern.authority())
        || !known.has(concern.child())) {
      throw new NotFound(id);
    }
    if (version != null && version != concern.version()) {
      throw new Conflict("version-moved-on", "Somebody else changed this concern");
    }
    concern.move(step, recorder.entry());
    em.flush();
    audit.record("concern-moved", concern.child(), Map.of("stage", step.stage().name()));
  }
}
