package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
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
import uk.kith.matching.internal.PolicyInForce;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict;

/** Families for the children who wait, from what is on record on the day. */
@UseCase
@AllowedRoles(Role.PANEL_ADVISER)
public class DefaultFamilySuggestions implements FamilySuggestions {

  @Inject AdoptionLines lines;
  @Inject AdoptionRows rows;
  @Inject AdoptiveFamilies families;
  @Inject Children children;
  @Inject PolicyInForce policies;
  @Inject PlacementPolicy constraints;
  @Inject LocalAuthority authority;
  @Inject AuditTrail audit;

  /** Children sought for together who are not placed, by their search. */
  private record Group(FamilyFindingRow finding, List<AdoptionLine> lines) {

    /** Days since the earliest decision; before everybody else who is not decided for. */
    long waited() {
      return lines.stream()
          .map(AdoptionLine::daysSinceDecision)
          .filter(Objects::nonNull)
          .mapToLong(Long::longValue)
          .max()
          .orElse(-1);
    }
  }

  @Override
  public Page<Waiting> list(LocalDate asOf, int page, int size) {
    List<Group> waiting = waiting(asOf);
    Page<Group> shown = Page.of(waiting, page, size);
    List<AdoptiveFamilyView> free =
        families.all(asOf).stream().filter(family -> !family.isLinked()).toList();
    Matcher matcher = new Matcher(policies.on(asOf), new LawfulConstraints(constraints), asOf);
    audit.record(
        "families-suggested",
        null,
        Map.of("asOf", asOf.toString(), "shown", Integer.toString(shown.items().size())));
    return new Page<>(
        shown.items().stream().map(group -> suggest(group, free, matcher, asOf)).toList(),
        waiting.size(),
        page,
        size);
  }

  private List<Group> waiting(LocalDate asOf) {
    List<FamilyFindingRow> open = rows.openFindings();
    Map<ChildId, AdoptionLine> told =
        lines.byChild(open.stream().flatMap(DefaultFamilySuggestions::sought), asOf);
    return open.stream()
        .map(
            row ->
                new Group(
                    row,
                    sought(row)
                        .map(told::get)
                        .filter(Objects::nonNull)
                        .filter(line -> line.stage().isBeforePlacement() && !line.isLinked())
                        .toList()))
        .filter(group -> !group.lines().isEmpty())
        .sorted(
            Comparator.comparing(Group::waited, Comparator.reverseOrder())
                .thenComparing(group -> group.finding().findingId().value()))
        .toList();
  }

  private static Stream<ChildId> sought(FamilyFindingRow row) {
    return row.children().stream().filter(FindingChildRow::isOpen).map(FindingChildRow::child);
  }

  private Waiting suggest(
      Group group, List<AdoptiveFamilyView> free, Matcher matcher, LocalDate asOf) {
    Set<HouseholdId> before =
        group.finding().links().stream().map(LinkRow::household).collect(toSet());
    Map<HouseholdId, AdoptiveFamilyView> others =
        free.stream()
            .filter(family -> !before.contains(family.household().snapshot().id()))
            .collect(toMap(family -> family.household().snapshot().id(), family -> family));
    List<ChildView> views =
        children.findChildren(group.lines().stream().map(line -> line.child().id()).toList(), asOf);
    List<Option> best =
        views.isEmpty() || others.isEmpty() || isStopped(group)
            ? List.of()
            : matcher.best(
                request(views, asOf),
                Homes.of(
                    others.values().stream().map(each -> each.household().snapshot()).toList()),
                SHOWN);
    return new Waiting(
        group.finding().findingId(),
        group.lines(),
        best.stream()
            .filter(option -> option.verdict().possible() != Verdict.Possible.NO)
            .map(option -> family(option, others))
            .toList());
  }

  /**
   * R-ADOPT-30, R-COURT-35: no family is suggested while one of the children is not to be adopted.
   */
  private static boolean isStopped(Group group) {
    return group.lines().stream().anyMatch(line -> !line.stopping().isEmpty());
  }

  private PlacementRequest request(List<ChildView> views, LocalDate asOf) {
    Set<ChildId> sought = views.stream().map(ChildView::id).collect(toSet());
    List<SiblingLink> links =
        views.stream()
            .flatMap(
                view ->
                    view.siblings().stream()
                        .filter(
                            sibling ->
                                !sought.contains(sibling.id())
                                    || view.id().value().compareTo(sibling.id().value()) < 0)
                        .map(sibling -> new SiblingLink(view.id(), sibling.id(), sibling.kind())))
            .toList();
    return new PlacementRequest(
        views.stream().map(ChildView::snapshot).toList(),
        links,
        asOf,
        SearchKind.ADOPTION,
        views.size() > 1 ? Together.REQUIRED : Together.PREFERRED,
        authority);
  }

  private static Family family(Option option, Map<HouseholdId, AdoptiveFamilyView> others) {
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
        option.noClearDifference());
  }
}
