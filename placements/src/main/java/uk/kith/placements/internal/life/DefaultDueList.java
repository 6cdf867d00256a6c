package uk.kith.placements.internal.life;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.DueFilter;
import uk.kith.placements.api.DueList;
import uk.kith.placements.api.DueSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.MissingChildren.Missing;
import uk.kith.placements.internal.facts.Exports;
import uk.kith.placements.internal.households.HouseholdReader;

/** Things due, counted afresh from what is recorded. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DefaultDueList implements DueList {

  @Inject DueReader reader;
  @Inject OthersDue others;
  @Inject DueNaming naming;
  @Inject SqlMissing missing;
  @Inject LifeFindings findings;
  @Inject LifeAccess subjects;
  @Inject HouseholdReader households;
  @Inject Exports exports;
  @Inject AuditTrail audit;

  @Override
  public Page<DueLine> listDue(
      DueFilter filter, Sort<DueSort> sort, LocalDate asOf, int page, int size) {
    List<DueLine> lines = lines(filter, asOf).toList();
    Page<DueLine> found = Page.of(lines.stream(), order(sort, lines, asOf), page, size);
    audit.record("due-listed", null, Map.of("count", Long.toString(found.total())));
    return found;
  }

  @Override
  public void exportDue(
      DueFilter filter, Sort<DueSort> sort, LocalDate asOf, Consumer<List<DueLine>> taker) {
    List<DueLine> lines = lines(filter, asOf).toList();
    exports.give(
        "due-exported",
        Map.of(
            "statuses",
            filter.statuses().stream().sorted().map(Enum::name).collect(joining("+")),
            "worker",
            exports.whose(filter.worker()),
            "text",
            filter.text() == null ? "none" : "given",
            "missing",
            Boolean.toString(filter.missing()),
            "sort",
            sort.key().name()),
        lines.stream().sorted(order(sort, lines, asOf)).toList(),
        batch -> batch,
        taker);
  }

  private Stream<DueLine> lines(DueFilter filter, LocalDate asOf) {
    Set<ChildId> gone =
        filter.missing()
            ? missing.on(asOf).stream().map(Missing::child).collect(toSet())
            : Set.of();
    String text = filter.text();
    Predicate<DueLine> naming =
        text == null || text.isBlank() ? line -> true : this.naming.naming(text, asOf);
    return ReviewsOnce.of(reader.all(asOf).toList(), others.all(asOf).toList())
        .filter(line -> isIn(filter, line))
        .filter(naming)
        .filter(line -> !filter.missing() || (line.child() != null && gone.contains(line.child())));
  }

  /**
   * @param lines that are to be put in order, for whose names is asked where names make it
   */
  private Comparator<DueLine> order(Sort<DueSort> sort, List<DueLine> lines, LocalDate asOf) {
    return switch (sort.key()) {
      case DAY ->
          sort.descending()
              ? sort.by(line -> line.item().dueOn(), DueReader.IN_ORDER)
              : DueReader.IN_ORDER;
      case WHAT -> sort.by(line -> line.item().duty().words(), DueReader.IN_ORDER);
      case ABOUT -> {
        Map<UUID, String> names = naming.names(lines, asOf);
        yield sort.by(line -> names.get(about(line)), DueReader.IN_ORDER);
      }
      case WORKER -> sort.by(DueLine::worker, DueReader.IN_ORDER);
      case RULE -> sort.by(line -> line.item().rule(), DueReader.IN_ORDER);
    };
  }

  private static UUID about(DueLine line) {
    Id child = line.child();
    return requireNonNull(child == null ? line.household() : child).value();
  }

  private static boolean isIn(DueFilter filter, DueLine line) {
    LocalDate due = line.item().dueOn();
    return filter.statuses().contains(line.item().status())
        && (filter.group() == null || filter.group() == line.group())
        && (filter.worker() == null || filter.worker().equals(line.worker()))
        && (filter.team() == null || filter.team().equals(line.team()))
        && (filter.until() == null || due == null || !due.isAfter(filter.until()));
  }

  @Override
  public List<DueLine> dueOf(HouseholdId id, LocalDate asOf) {
    HouseholdView home = household(id, asOf);
    audit.record("due-viewed", id, Map.of("asOf", asOf.toString()));
    return Stream.concat(reader.of(home, asOf).stream(), others.of(id, asOf))
        .sorted(DueReader.IN_ORDER)
        .toList();
  }

  @Override
  public List<DueLine> dueOf(ChildId id, LocalDate asOf) {
    subjects.requireSeen(id);
    audit.record("due-viewed", id, Map.of("asOf", asOf.toString()));
    return ReviewsOnce.of(reader.of(id, asOf), others.of(id, asOf).toList())
        .sorted(DueReader.IN_ORDER)
        .toList();
  }

  @Override
  public List<Finding> findingsOf(HouseholdId id, LocalDate asOf) {
    return findings.of(household(id, asOf), asOf);
  }

  private HouseholdView household(HouseholdId id, LocalDate asOf) {
    return households.views(List.of(id), asOf).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }
}
