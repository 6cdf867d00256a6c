package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.asking.ImpactOnResidents;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.rules.FosteredNow;
import uk.kith.placements.internal.children.ChildFacts;
import uk.kith.placements.internal.children.ChildFacts.Allocation;
import uk.kith.placements.internal.facts.FactSheet;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.households.HouseholdReader;
import uk.kith.placements.internal.kept.Touches;
import uk.kith.placements.internal.life.DueRows.Approved;
import uk.kith.placements.internal.life.DueRows.Placed;
import uk.kith.placements.internal.life.Lived.Stay;

/**
 * Lines of things due, a fixed number of queries for any number of subjects; those of everybody on
 * the business date are kept. What the caller may not know of is absent. It neither checks roles
 * nor audits; the service does.
 */
@ApplicationScoped
class DueReader {

  /**
   * Late first, then what is due; what nobody can tell comes last. In each, children without a
   * social worker go before, for nobody else sees to them; then without a day, then by day.
   */
  static final Comparator<DueLine> IN_ORDER =
      Comparator.comparing((DueLine line) -> rank(line.item().status()))
          .thenComparing(line -> !line.hasNobodyAllocated())
          .thenComparing(
              line -> line.item().dueOn(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(line -> line.item().duty())
          .thenComparing(line -> line.item().about().value())
          .thenComparing(
              line -> line.item().to(), Comparator.nullsFirst(Comparator.naturalOrder()));

  static final Allocation NOBODY = new Allocation(null, null);

  @Inject SqlDue rows;
  @Inject SqlLives recorded;
  @Inject SqlLived lived;
  @Inject FosteringMany fostering;
  @Inject OutgrownHomes outgrown;
  @Inject HouseholdReader households;
  @Inject Facts facts;
  @Inject DuePolicy policy;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;
  @Inject Touches touches;

  private final Kept<List<DueLine>> kept = new Kept<>();

  private static int rank(Status status) {
    return switch (status) {
      case LATE -> 0;
      case DUE -> 1;
      default -> 2;
    };
  }

  /** Of everybody, in no order. */
  Stream<DueLine> all(LocalDate asOf) {
    return bySubject(asOf).values().stream().flatMap(List::stream);
  }

  /** Of everybody, by the child or, where there is none, the household; not to be changed. */
  Map<UUID, List<DueLine>> bySubject(LocalDate asOf) {
    return kept.on(
        asOf,
        access.sight(),
        touches,
        ids -> bySubject(ids == null ? everybody(asOf) : some(ids, asOf)));
  }

  private List<DueLine> everybody(LocalDate asOf) {
    List<Placed> placed = rows.placed(asOf);
    List<HouseholdView> homes = households.all(asOf);
    return lines(homes, homes, placed, currentOf(placed, asOf), asOf);
  }

  private List<DueLine> some(Set<UUID> ids, LocalDate asOf) {
    return some(
        ids.stream().map(ChildId::new).collect(Collectors.toSet()),
        ids.stream().map(HouseholdId::new).collect(Collectors.toSet()),
        asOf);
  }

  private static Map<UUID, List<DueLine>> bySubject(List<DueLine> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                line -> {
                  Id child = line.child();
                  return Objects.requireNonNull(child == null ? line.household() : child).value();
                }));
  }

  private List<DueLine> some(Set<ChildId> children, Set<HouseholdId> about, LocalDate asOf) {
    List<Placed> placed = rows.placed("child_id", children, asOf);
    Set<HouseholdId> ids = homesOf(placed);
    ids.addAll(about);
    List<HouseholdView> homes = households.views(ids, asOf);
    return lines(
        homes.stream().filter(home -> about.contains(home.snapshot().id())).toList(),
        homes,
        placed,
        currentOf(placed, asOf),
        asOf);
  }

  List<DueLine> of(HouseholdView home, LocalDate asOf) {
    List<Placed> placed = rows.placed("household_id", List.of(home.snapshot().id()), asOf);
    return sorted(lines(List.of(home), List.of(home), placed, List.of(), asOf));
  }

  List<DueLine> of(ChildId child, LocalDate asOf) {
    List<Placed> placed = rows.placed("child_id", List.of(child), asOf);
    return sorted(
        lines(
            List.of(),
            households.views(homesOf(placed), asOf),
            placed,
            currentOf(placed, asOf),
            asOf));
  }

  private static List<DueLine> sorted(List<DueLine> lines) {
    return lines.stream().sorted(IN_ORDER).toList();
  }

  private static Set<HouseholdId> homesOf(List<Placed> placed) {
    Set<HouseholdId> ids = new HashSet<>();
    for (Placed each : placed) {
      if (each.household() != null) {
        ids.add(each.household());
      }
    }
    return ids;
  }

  /**
   * The placement in which each child lives on the day: the last to begin, for one is kept while
   * the child is away for a short stay.
   */
  static List<Placed> currentOf(List<Placed> placed, LocalDate asOf) {
    Map<ChildId, Placed> current = new LinkedHashMap<>();
    placed.stream()
        .filter(each -> !each.start().isAfter(asOf) && !each.isOver(asOf))
        .forEach(
            each ->
                current.merge(each.child(), each, (a, b) -> b.start().isBefore(a.start()) ? a : b));
    return List.copyOf(current.values());
  }

  /**
   * @param about households whose own things are told
   * @param homes those in which the placements are
   * @param children placements whose children's things are told
   */
  private List<DueLine> lines(
      List<HouseholdView> about,
      List<HouseholdView> homes,
      List<Placed> placed,
      List<Placed> children,
      LocalDate asOf) {
    Map<HouseholdId, HouseholdView> known =
        homes.stream().collect(Collectors.toMap(h -> h.snapshot().id(), Function.identity()));
    Map<ChildId, List<Stay>> stays =
        lived.stays(
            placed.stream()
                .filter(each -> each.isSecure() || each.isShortBreak(asOf))
                .map(Placed::child)
                .toList());
    Map<UUID, Life> lives = recorded.lives(subjects(known.keySet(), placed, stays));
    Map<HouseholdId, Approved> approved =
        rows.approved(about.stream().map(h -> h.snapshot().id()).toList());
    Map<HouseholdId, FosteredNow> many = fostering.of(about, asOf);
    Map<ChildId, Allocation> workers = workers(placed, asOf);
    List<DueLine> lines = new ArrayList<>();
    for (HouseholdView home : about) {
      HouseholdId id = home.snapshot().id();
      Approved since = approved.get(id);
      if (since != null) {
        new HouseholdDuties(home, since, life(lives, id.value()), many.get(id), asOf)
            .open(policy)
            .forEach(item -> lines.add(ofHome(item, home)));
      }
    }
    for (Placed each : placed) {
      HouseholdId id = each.household();
      Life household = id == null ? Life.NOTHING : life(lives, id.value());
      new PlacementDuties(
              lifeOf(each, lives, household, residents(id, known, each.child()), stays, asOf))
          .open(policy)
          .forEach(item -> lines.add(ofChild(item, each, known, workers)));
    }
    Map<PlacementId, List<DueItem>> growing = outgrown.of(placed, known, asOf);
    for (Placed each : placed) {
      growing
          .getOrDefault(each.id(), List.of())
          .forEach(item -> lines.add(ofChild(item, each, known, workers)));
    }
    for (Placed each : children) {
      ChildDuties.open(each, life(lives, each.child().value()), policy, asOf)
          .forEach(item -> lines.add(ofChild(item, each, known, workers)));
    }
    return lines;
  }

  static Life life(Map<UUID, Life> lives, UUID subject) {
    return lives.getOrDefault(subject, Life.NOTHING);
  }

  static PlacementLife lifeOf(
      Placed placed,
      Map<UUID, Life> lives,
      Life household,
      @Nullable Integer residents,
      Map<ChildId, List<Stay>> stays,
      LocalDate asOf) {
    List<Stay> theirs = stays.get(placed.child());
    return new PlacementLife(
        placed,
        life(lives, placed.id().value()),
        life(lives, placed.child().value()),
        household,
        residents,
        theirs == null ? Lived.ELSEWHERE_DOES_NOT_MATTER : Lived.of(theirs, lives),
        asOf);
  }

  /** Of children's homes and supported accommodation; null of a home that is not known. */
  private static @Nullable Integer residents(
      @Nullable HouseholdId home, Map<HouseholdId, HouseholdView> known, ChildId child) {
    HouseholdView view = home == null ? null : known.get(home);
    return view == null ? null : ImpactOnResidents.residents(view.snapshot(), Set.of(child));
  }

  /** Homes, placements and children, and the placements of these of which duties ask. */
  static List<UUID> subjects(
      Collection<HouseholdId> homes, List<Placed> placed, Map<ChildId, List<Stay>> stays) {
    return Stream.of(
            homes.stream().map(HouseholdId::value),
            placed.stream().flatMap(p -> Stream.of(p.id().value(), p.child().value())),
            placed.stream().flatMap(p -> p.asked(stays.getOrDefault(p.child(), List.of()))))
        .flatMap(ids -> ids)
        .distinct()
        .toList();
  }

  Map<ChildId, Allocation> workers(List<Placed> placed, LocalDate asOf) {
    return workersOf(placed.stream().map(Placed::child).distinct().toList(), asOf);
  }

  Map<ChildId, Allocation> workersOf(List<ChildId> children, LocalDate asOf) {
    List<UUID> ids = children.stream().map(ChildId::value).toList();
    Map<UUID, FactSheet> sheets = facts.on(Facts.Subject.CHILD, ids, asOf, authority.code());
    Map<ChildId, Allocation> workers = new HashMap<>();
    for (UUID id : ids) {
      workers.put(new ChildId(id), Facts.of(sheets, id).get(ChildFacts.ALLOCATION, NOBODY));
    }
    return workers;
  }

  static DueLine ofHome(DueItem item, HouseholdView home) {
    return new DueLine(
        item,
        DueGroup.of(item.duty()),
        home.snapshot().id(),
        null,
        home.supervisingWorker(),
        home.team());
  }

  /** Of a child placed for adoption only those are told where it lives who may see adopters. */
  private DueLine ofChild(
      DueItem item,
      Placed placed,
      Map<HouseholdId, HouseholdView> known,
      Map<ChildId, Allocation> workers) {
    HouseholdId id = placed.household();
    boolean told = access.maySeeAdopters() || !placed.isForAdoption();
    HouseholdView home = id == null || !told ? null : known.get(id);
    Allocation own = workers.getOrDefault(placed.child(), NOBODY);
    return new DueLine(
        item,
        DueGroup.of(item.duty()),
        home == null ? null : id,
        placed.child(),
        own.worker(),
        own.team());
  }
}
