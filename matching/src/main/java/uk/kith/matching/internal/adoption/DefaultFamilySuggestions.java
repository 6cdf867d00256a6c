package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.FamilySuggestions;
import uk.kith.matching.engine.Criterion;
import uk.kith.matching.engine.Homes;
import uk.kith.matching.engine.LawfulConstraints;
import uk.kith.matching.engine.Matcher;
import uk.kith.matching.engine.Option;
import uk.kith.matching.engine.Part;
import uk.kith.matching.engine.adoption.Fit;
import uk.kith.matching.engine.adoption.FitPart;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.matching.internal.PolicyInForce;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Verdict;

/** Families for the children who wait, from what is on record on the day. */
@UseCase
@AllowedRoles(Role.PANEL_ADVISER)
public class DefaultFamilySuggestions implements FamilySuggestions {

  @Inject KeptAdoptions kept;
  @Inject AdoptionLines lines;
  @Inject AdoptionRows rows;
  @Inject AdoptiveFamilies families;
  @Inject Children children;
  @Inject PolicyInForce policies;
  @Inject PlacementPolicy constraints;
  @Inject KeptSuggestions suggestions;
  @Inject FamilyConstraints lawful;
  @Inject AuditTrail audit;

  /** Children sought for together who are not placed, by their search. */
  private record Group(FamilyFindingId finding, List<OnBoard> children) {

    /** The earliest decision; of whom nobody is decided for after everybody else. */
    LocalDate since() {
      return children.stream()
          .map(OnBoard::decidedOn)
          .filter(Objects::nonNull)
          .min(LocalDate::compareTo)
          .orElse(LocalDate.MAX);
    }
  }

  /** A group that is shown, with its rows. */
  private record Shown(FamilyFindingRow finding, List<AdoptionLine> lines) {}

  @Override
  public Page<Waiting> list(LocalDate asOf, int page, int size) {
    List<Group> waiting = waiting(asOf);
    Page<Group> shown = Page.of(waiting, page, size);
    List<AdoptiveFamilyView> free =
        families.all(asOf).stream()
            .filter(family -> family.stage().isApproved() && !family.isLinked())
            .toList();
    var policy = policies.on(asOf);
    Matcher matcher = new Matcher(policy, new LawfulConstraints(constraints), asOf);
    KeptSuggestions.ForAll all =
        suggestions.now(new KeptSuggestions.ForAll(free, List.of(policy, constraints), asOf));
    audit.record(
        "families-suggested",
        null,
        Map.of("asOf", asOf.toString(), "shown", Integer.toString(shown.items().size())));
    return new Page<>(
        shown(shown.items(), asOf).stream()
            .map(group -> suggest(group, all, matcher, asOf))
            .toList(),
        waiting.size(),
        page,
        size);
  }

  @Override
  public long countWaiting(LocalDate asOf) {
    return kept.on(asOf).values().stream()
        .filter(child -> child.seeking() != null && child.unlinked())
        .count();
  }

  private List<Group> waiting(LocalDate asOf) {
    Map<FamilyFindingId, List<OnBoard>> searches = new HashMap<>();
    for (OnBoard child : kept.on(asOf).values()) {
      FamilyFindingId search = child.seeking();
      if (search != null && child.unlinked()) {
        searches.computeIfAbsent(search, id -> new ArrayList<>()).add(child);
      }
    }
    return searches.entrySet().stream()
        .map(each -> new Group(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(Group::since).thenComparing(group -> group.finding().value()))
        .toList();
  }

  /** In the order of the groups; the children of each in the order of their recording. */
  private List<Shown> shown(List<Group> groups, LocalDate asOf) {
    Map<FamilyFindingId, FamilyFindingRow> found =
        rows.findings(groups.stream().map(Group::finding).toList()).stream()
            .collect(toMap(FamilyFindingRow::findingId, row -> row));
    Map<ChildId, AdoptionLine> told =
        lines.byChild(
            groups.stream().flatMap(group -> group.children().stream()).map(OnBoard::child),
            kept.onBoard(asOf),
            asOf);
    List<Shown> shown = new ArrayList<>();
    for (Group group : groups) {
      FamilyFindingRow row = found.get(group.finding());
      if (row != null) {
        shown.add(
            new Shown(
                row,
                row.children().stream()
                    .filter(FindingChildRow::isOpen)
                    .map(FindingChildRow::child)
                    .map(told::get)
                    .filter(Objects::nonNull)
                    .toList()));
      }
    }
    return shown;
  }

  private Waiting suggest(
      Shown group, KeptSuggestions.ForAll all, Matcher matcher, LocalDate asOf) {
    Set<HouseholdId> before =
        group.finding().links().stream().map(LinkRow::household).collect(toSet());
    List<ChildView> views =
        children.findChildren(group.lines().stream().map(line -> line.child().id()).toList(), asOf);
    KeptSuggestions.ForOne one = new KeptSuggestions.ForOne(views, before, isStopped(group));
    return new Waiting(
        group.finding().findingId(),
        group.lines(),
        suggestions.of(
            group.finding().findingId(),
            all,
            one,
            () -> one.stopped() ? List.of() : best(all.free(), one, matcher, asOf)));
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

  /**
   * R-ADOPT-30, R-COURT-35: no family is suggested while one of the children is not to be adopted.
   */
  private static boolean isStopped(Shown group) {
    return group.lines().stream().anyMatch(line -> !line.stopping().isEmpty());
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
        fits);
  }
}
