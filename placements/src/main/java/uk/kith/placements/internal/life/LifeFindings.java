package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.asking.ConsiderationKind;
import uk.kith.placements.engine.asking.OrderOfConsideration;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.rules.FosteredNow;
import uk.kith.placements.internal.asking.SqlConsidered;
import uk.kith.placements.internal.children.ChildFacts.Allocation;
import uk.kith.placements.internal.children.SqlOwnFamilies;
import uk.kith.placements.internal.children.SqlOwnFamilies.Link;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.households.HouseholdFacts;
import uk.kith.placements.internal.life.DueRows.Approved;
import uk.kith.placements.internal.life.DueRows.Placed;
import uk.kith.placements.internal.life.Lived.Stay;

/**
 * What rules say against what was recorded, a fixed number of queries for any number of subjects.
 * It neither checks roles nor audits; the service does.
 */
@ApplicationScoped
class LifeFindings {

  @Inject DueReader reader;
  @Inject SqlDue rows;
  @Inject SqlLives recorded;
  @Inject SqlLived lived;
  @Inject SqlOwnFamilies families;
  @Inject FosteringMany fostering;
  @Inject SqlConsidered family;
  @Inject Facts facts;
  @Inject DuePolicy policy;
  @Inject LocalAuthority authority;

  /**
   * A finding about a child or its placement, and whose work it is.
   *
   * @param start of the placement; of a finding about the child itself, of its care
   */
  record PlacementFinding(
      Finding finding,
      ChildId child,
      LocalDate start,
      @Nullable String worker,
      @Nullable String team) {}

  List<Finding> of(HouseholdView home, LocalDate asOf) {
    return of(List.of(home), asOf).getOrDefault(home.snapshot().id(), List.of());
  }

  /** By household; those without a finding are absent. */
  Map<HouseholdId, List<Finding>> of(List<HouseholdView> homes, LocalDate asOf) {
    List<HouseholdId> ids = homes.stream().map(home -> home.snapshot().id()).toList();
    List<UUID> values = ids.stream().map(HouseholdId::value).toList();
    Map<UUID, List<Facts.Row>> terms =
        facts.histories(Facts.Subject.HOUSEHOLD, values, HouseholdFacts.TERMS, authority.code());
    Map<HouseholdId, Approved> approved = rows.approved(ids);
    Map<UUID, Life> lives = recorded.lives(values);
    Map<HouseholdId, FosteredNow> many = fostering.of(homes, asOf);
    Map<HouseholdId, List<Finding>> findings = new HashMap<>();
    for (HouseholdView home : homes) {
      HouseholdId id = home.snapshot().id();
      Approved since = approved.get(id);
      if (since != null) {
        List<Finding> theirs =
            new HouseholdDuties(home, since, DueReader.life(lives, id.value()), many.get(id), asOf)
                .findings(byDay(terms.getOrDefault(id.value(), List.of())));
        if (!theirs.isEmpty()) {
          findings.put(id, theirs);
        }
      }
    }
    return findings;
  }

  private TreeMap<LocalDate, Terms> byDay(List<Facts.Row> history) {
    TreeMap<LocalDate, Terms> terms = new TreeMap<>();
    history.forEach(
        row -> terms.put(row.days().first(), facts.read(HouseholdFacts.TERMS, row.value())));
    return terms;
  }

  /**
   * Of the placements that go on on the day.
   *
   * @param children null for all
   */
  List<PlacementFinding> ofPlacements(@Nullable Set<UUID> children, LocalDate asOf) {
    List<Placed> known =
        children == null
            ? rows.placed(asOf)
            : rows.placed("child_id", children.stream().map(ChildId::new).toList(), asOf);
    List<Placed> placed = DueReader.currentOf(known, asOf);
    Map<ChildId, List<Stay>> stays = lived.stays(placed.stream().map(Placed::child).toList());
    Map<ChildId, Placed> parents = parents(placed, asOf);
    List<Placed> asked = new ArrayList<>(placed);
    asked.addAll(parents.values());
    Map<UUID, Life> lives = recorded.lives(DueReader.subjects(List.of(), asked, stays));
    Map<ChildId, Allocation> workers = reader.workers(placed, asOf);
    List<PlacementFinding> findings = new ArrayList<>();
    List<Placed> follow = placed.stream().filter(each -> each.followsFamily(asOf)).toList();
    Map<ChildId, Set<ConsiderationKind>> considered = family.of(careBefore(follow), asOf);
    for (Placed each : follow) {
      Allocation whose = workers.getOrDefault(each.child(), DueReader.NOBODY);
      OrderOfConsideration.neverConsidered(
              considered.getOrDefault(each.child(), Set.of()),
              each.kind() == HouseholdKind.CONNECTED_PERSON)
          .forEach(
              finding ->
                  findings.add(
                      new PlacementFinding(
                          finding, each.child(), each.start(), whose.worker(), whose.team())));
    }
    for (Placed each : placed) {
      Allocation whose = workers.getOrDefault(each.child(), DueReader.NOBODY);
      new PlacementDuties(DueReader.lifeOf(each, lives, Life.NOTHING, null, stays, asOf))
          .findings(policy)
          .forEach(
              finding ->
                  findings.add(
                      new PlacementFinding(
                          finding, each.child(), each.start(), whose.worker(), whose.team())));
      Placed parent = parents.get(each.child());
      ChildDuties.findings(
              each,
              DueReader.life(lives, each.child().value()),
              parent,
              parent == null ? Life.NOTHING : DueReader.life(lives, parent.child().value()),
              asOf)
          .forEach(
              finding ->
                  findings.add(
                      new PlacementFinding(
                          finding, each.child(), each.careBegan(), whose.worker(), whose.team())));
    }
    return findings;
  }

  /** Where the parents of children live who are looked after themselves, by child (R-PERM-27). */
  private Map<ChildId, Placed> parents(List<Placed> placed, LocalDate asOf) {
    Set<ChildId> children = placed.stream().map(Placed::child).collect(Collectors.toSet());
    List<Link> links =
        families.linksOf(children, asOf).stream()
            .filter(link -> children.contains(link.child()))
            .toList();
    Map<ChildId, Placed> lives = new HashMap<>();
    if (!links.isEmpty()) {
      DueReader.currentOf(
              rows.placed("child_id", links.stream().map(Link::parent).toList(), asOf), asOf)
          .forEach(each -> lives.put(each.child(), each));
    }
    Map<ChildId, Placed> parents = new HashMap<>();
    for (Link link : links) {
      Placed parent = lives.get(link.parent());
      if (parent != null) {
        parents.put(link.child(), parent);
      }
    }
    return parents;
  }

  private static Map<ChildId, LocalDate> careBefore(List<Placed> placed) {
    Map<ChildId, LocalDate> before = new HashMap<>();
    placed.forEach(
        each ->
            before.put(
                each.child(), each.careBefore() == null ? LocalDate.MIN : each.careBefore()));
    return before;
  }
}
