package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.FamilySuggestions;
import uk.kith.matching.engine.Criterion;
import uk.kith.matching.engine.Homes;
import uk.kith.matching.engine.LawfulConstraints;
import uk.kith.matching.engine.Matcher;
import uk.kith.matching.engine.Option;
import uk.kith.matching.engine.Part;
import uk.kith.matching.engine.adoption.Approach;
import uk.kith.matching.engine.adoption.Fit;
import uk.kith.matching.engine.adoption.FitPart;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.matching.internal.PolicyInForce;
import uk.kith.matching.internal.adoption.WaitingGroups.Group;
import uk.kith.matching.internal.adoption.WaitingGroups.Shown;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Verdict;

/** Families for the children who wait, from what is on record on the day. */
@UseCase
@AllowedRoles(Role.PANEL_ADVISER)
public class DefaultFamilySuggestions implements FamilySuggestions {

  @Inject KeptAdoptions kept;
  @Inject WaitingGroups groups;
  @Inject AdoptiveFamilies families;
  @Inject Children children;
  @Inject Households households;
  @Inject PolicyInForce policies;
  @Inject PlacementPolicy constraints;
  @Inject KeptSuggestions suggestions;
  @Inject FamilyConstraints lawful;
  @Inject SqlSuggestions daily;
  @Inject Partings partings;
  @Inject FamilyStandings standing;
  @Inject FirstElsewhere first;
  @Inject AuditTrail audit;

  /** Families of a group, and of which day they are. */
  private record Suggested(List<Family> families, @Nullable Daily kept) {}

  /**
   * What the families of all searches follow from, and how they are ordered.
   *
   * @param full families who would be free but for a child whom they foster and may adopt
   */
  private record Field(
      KeptSuggestions.ForAll all,
      List<AdoptiveFamilyView> full,
      Matcher matcher,
      int policyNumber) {

    Set<HouseholdId> freeIds() {
      return all.free().stream().map(family -> family.household().snapshot().id()).collect(toSet());
    }
  }

  @Override
  public Page<Waiting> list(LocalDate asOf, int page, int size) {
    List<Group> waiting = groups.waiting(asOf);
    Page<Group> shown = Page.of(waiting, page, size);
    Field field = field(asOf);
    Map<Sought, DayOfSuggestions> newest =
        daily.newest(shown.items().stream().map(Group::sought).toList(), asOf);
    Map<HouseholdId, HouseholdView> known = known(newest.values(), asOf);
    audit.record(
        "families-suggested",
        null,
        Map.of("asOf", asOf.toString(), "shown", Integer.toString(shown.items().size())));
    List<Shown> told =
        groups.shown(shown.items(), asOf).stream()
            .filter(group -> !group.lines().isEmpty()) // the caller may know of none of them
            .toList();
    List<List<Parting>> parted =
        partings.of(told.stream().map(Shown::children).toList(), kept.on(asOf), asOf);
    FirstElsewhere.Firsts firsts = first.of(waiting, field.freeIds(), asOf);
    List<Waiting> all = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Shown group = told.get(i);
      Suggested now = suggest(group, newest.get(group.group().sought()), known, field, asOf);
      FamilyFindingRow row = group.finding();
      all.add(
          new Waiting(
              row == null ? null : row.findingId(),
              group.lines(),
              now.families().stream()
                  .map(
                      family ->
                          family.withFirstElsewhere(
                              firsts.but(group.group().key(), family.household())))
                  .toList(),
              group.isStopped() ? List.of() : parted.get(i), // no family is suggested
              field.all().free().size(),
              now.kept(),
              group.fostered()));
    }
    return new Page<>(all, waiting.size(), page, size);
  }

  @Override
  public Map<HouseholdId, Integer> firstElsewhere(
      Collection<HouseholdId> asked, ChildId child, LocalDate asOf) {
    List<Group> waiting = groups.waiting(asOf);
    UUID own =
        waiting.stream()
            .filter(group -> group.children().stream().anyMatch(c -> c.child().equals(child)))
            .findFirst()
            .map(Group::key)
            .orElse(child.value());
    FirstElsewhere.Firsts firsts = first.of(waiting, field(asOf).freeIds(), asOf);
    audit.record("first-elsewhere-counted", child, Map.of("asOf", asOf.toString()));
    return asked.stream().distinct().collect(toMap(id -> id, id -> firsts.but(own, id)));
  }

  @Override
  public List<HouseholdId> order(FamilyFindingId search, LocalDate asOf) {
    List<Group> waits =
        groups.waiting(asOf).stream().filter(group -> search.equals(group.finding())).toList();
    return groups.shown(waits, asOf).stream()
        .findFirst()
        .filter(group -> !group.lines().isEmpty())
        .map(group -> suggested(group, field(asOf), asOf))
        .orElse(List.of());
  }

  private List<HouseholdId> suggested(Shown group, Field field, LocalDate asOf) {
    Map<Sought, DayOfSuggestions> newest = daily.newest(List.of(group.group().sought()), asOf);
    DayOfSuggestions day = newest.get(group.group().sought());
    return suggest(group, day, known(newest.values(), asOf), field, asOf).families().stream()
        .sorted(Comparator.comparing(Family::fit))
        .map(Family::household)
        .toList();
  }

  @Override
  public Standings standings(ChildId child, LocalDate asOf) {
    Group waits =
        groups.waiting(asOf).stream()
            .filter(group -> group.children().stream().anyMatch(c -> c.child().equals(child)))
            .findFirst()
            .orElseThrow(() -> new NotFound(child));
    Shown group =
        groups.shown(List.of(waits), asOf).stream()
            .filter(each -> each.children().contains(child))
            .findFirst()
            .orElseThrow(() -> new NotFound(child));
    Field field = field(asOf);
    List<HouseholdId> suggested = suggested(group, field, asOf);
    KeptSuggestions.ForOne one = one(group, group.looked(), asOf);
    audit.record("families-weighed", child, Map.of("asOf", asOf.toString()));
    return new Standings(
        group.lines(),
        Stream.concat(
                standing.of(field.all().free(), suggested, one, field.matcher(), asOf).stream(),
                FamilyStandings.full(field.full(), one, asOf).stream())
            .toList());
  }

  @Override
  public int keepForDay(LocalDate asOf, int days, int most) {
    Set<Sought> done = daily.kept(asOf, days);
    List<Group> open =
        groups.waiting(asOf).stream()
            .filter(group -> !done.contains(group.sought()))
            .limit(most)
            .toList();
    if (open.isEmpty()) {
      return 0;
    }
    Field field = field(asOf);
    List<Shown> shown = groups.shown(open, asOf);
    for (Shown group : shown) {
      KeptSuggestions.ForOne one = one(group, group.looked(), asOf);
      daily.keep(
          group.group().sought(),
          DayOfSuggestions.of(
              asOf, field.policyNumber(), one.before(), families(group, one, field, asOf)));
    }
    audit.record(
        "families-suggested-for-day",
        null,
        Map.of("asOf", asOf.toString(), "searches", Integer.toString(shown.size())));
    return shown.size();
  }

  /** Families that were suggested, as far as the caller may know of them. */
  private Map<HouseholdId, HouseholdView> known(Collection<DayOfSuggestions> days, LocalDate asOf) {
    Set<HouseholdId> ids =
        days.stream()
            .flatMap(day -> day.families().stream())
            .map(DayOfSuggestions.Suggested::household)
            .collect(toSet());
    return households.findHouseholds(ids, asOf).stream()
        .collect(toMap(home -> home.snapshot().id(), home -> home));
  }

  private Field field(LocalDate asOf) {
    List<AdoptiveFamilyView> approved =
        families.all(asOf).stream()
            .filter(family -> family.stage().isApproved() && !family.isLinked())
            .toList();
    List<AdoptiveFamilyView> free = approved.stream().filter(AdoptiveFamilyView::isFree).toList();
    var policy = policies.on(asOf);
    return new Field(
        suggestions.now(new KeptSuggestions.ForAll(free, List.of(policy, constraints), asOf)),
        approved.stream().filter(family -> !family.isFree()).toList(),
        new Matcher(policy, new LawfulConstraints(constraints), asOf),
        policy.version());
  }

  @Override
  public Approach.Times approaches(LocalDate asOf) {
    return Approach.Times.of(
        kept.on(asOf).values().stream().map(OnBoard::approach).toList(),
        asOf.minusYears(1).plusDays(1),
        asOf);
  }

  @Override
  public long countWaiting(LocalDate asOf) {
    return kept.on(asOf).values().stream()
        .filter(OnBoard::isWithoutFamily)
        .filter(child -> child.seeking() != null || Unsought.is(child))
        .count();
  }

  /**
   * Families kept of a day while they would be the same now, without those looked at since; else
   * those of now. Who may not know of each child of the search is told nothing of the day, whose
   * families are for all of them.
   */
  private Suggested suggest(
      Shown group,
      @Nullable DayOfSuggestions day,
      Map<HouseholdId, HouseholdView> known,
      Field field,
      LocalDate asOf) {
    Set<HouseholdId> looked = group.looked();
    if (day == null || !group.isWhole()) {
      return new Suggested(families(group, one(group, looked, asOf), field, asOf), null);
    }
    List<Family> same = families(group, one(group, day.lookedAt(), asOf), field, asOf);
    boolean old = day.isOld(same, field.policyNumber(), known::containsKey);
    Set<HouseholdId> then =
        day.families().stream().map(DayOfSuggestions.Suggested::household).collect(toSet());
    List<Family> shown =
        same.stream()
            .filter(family -> then.contains(family.household()))
            .filter(family -> !looked.contains(family.household()))
            .toList();
    return new Suggested(
        old || shown.isEmpty() ? families(group, one(group, looked, asOf), field, asOf) : shown,
        new Daily(day.asOf(), day.policyNumber(), old, old ? earlier(day, known) : List.of()));
  }

  private static List<Earlier> earlier(
      DayOfSuggestions day, Map<HouseholdId, HouseholdView> known) {
    List<Earlier> earlier = new ArrayList<>();
    for (DayOfSuggestions.Suggested each : day.families()) {
      HouseholdView home = known.get(each.household());
      if (home != null) {
        earlier.add(
            new Earlier(each.household(), home.snapshot().localId(), home.name(), each.fit()));
      }
    }
    return earlier;
  }

  private KeptSuggestions.ForOne one(Shown group, Set<HouseholdId> looked, LocalDate asOf) {
    return new KeptSuggestions.ForOne(
        children.findChildren(group.lines().stream().map(line -> line.child().id()).toList(), asOf),
        looked,
        group.isStopped());
  }

  private List<Family> families(
      Shown group, KeptSuggestions.ForOne one, Field field, LocalDate asOf) {
    return suggestions.of(
        group.group().key(),
        field.all(),
        one,
        () -> one.stopped() ? List.of() : best(field.all().free(), one, field.matcher(), asOf));
  }

  private List<Family> best(
      List<AdoptiveFamilyView> free, KeptSuggestions.ForOne one, Matcher matcher, LocalDate asOf) {
    List<ChildView> views = one.children();
    Set<HouseholdId> before = one.before();
    Map<HouseholdId, AdoptiveFamilyView> others =
        free.stream()
            .filter(family -> !before.contains(family.household().snapshot().id()))
            .collect(toMap(family -> family.household().snapshot().id(), family -> family));
    List<Family> found = new ArrayList<>();
    if (!views.isEmpty() && !others.isEmpty()) {
      List<Preferences.Sought> sought = Fits.sought(views, asOf);
      Map<HouseholdId, List<FitPart>> fits = new HashMap<>();
      Map<Fit, List<HouseholdSnapshot>> homes = new EnumMap<>(Fit.class);
      others.forEach(
          (id, family) -> {
            List<FitPart> parts = family.preferences().fit(sought);
            fits.put(id, parts);
            homes
                .computeIfAbsent(Preferences.overall(parts), fit -> new ArrayList<>())
                .add(family.household().snapshot());
          });
      PlacementRequest request = lawful.request(views, asOf);
      homes.forEach(
          (fit, of) ->
              matcher.best(request, Homes.of(of), SHOWN).stream()
                  .filter(option -> option.verdict().possible() != Verdict.Possible.NO)
                  .map(
                      option ->
                          family(
                              option,
                              others,
                              fit,
                              fits.getOrDefault(option.home().id(), List.of())))
                  .forEach(found::add));
    }
    return found;
  }

  private static Family family(
      Option option, Map<HouseholdId, AdoptiveFamilyView> others, Fit fit, List<FitPart> fits) {
    AdoptiveFamilyView view = others.get(option.home().id());
    if (view == null) {
      throw new IllegalStateException("not among the families asked about");
    }
    return new Family(
        option.home().id(),
        option.home().localId(),
        view.household().name(),
        view.daysWaiting(),
        option.getScore().parts().stream()
            .filter(part -> part.criterion() != Criterion.LOCALITY)
            .map(Part::fact)
            .distinct()
            .toList(),
        option.verdict().findings().stream().map(finding -> finding.text()).distinct().toList(),
        option.noClearDifference(),
        fit,
        fits,
        0);
  }
}
