package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.groupingBy;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.AdoptionFacts;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.EarlyAlert;
import uk.kith.matching.api.FamilyFindingView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.MatchView;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionClocks;
import uk.kith.matching.engine.adoption.AdoptionRules;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.EarlierPlacements;
import uk.kith.matching.engine.adoption.FitPart;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.PossibleSteps;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.matching.engine.adoption.SignedPapers;
import uk.kith.matching.internal.adoption.AdoptionReader.Known;
import uk.kith.placements.api.AdoptionPlacements.Described;
import uk.kith.placements.api.Children;

/** The board from the rows of family finding and what the modules to the left know. */
@UseCase
@AllowedRoles(Role.PANEL_ADVISER)
public class DefaultAdoptionBoard implements AdoptionBoard {

  private static final int BATCH = 500;

  @Inject AdoptionReader reader;
  @Inject KeptAdoptions kept;
  @Inject AdoptionLines lines;
  @Inject SiblingAnswers answers;
  @Inject BoardOrder order;
  @Inject LinkViews links;
  @Inject AdoptiveFamilies families;
  @Inject Children children;
  @Inject AdoptionRows rows;
  @Inject AdoptionFacts court;
  @Inject AdoptionSettings settings;
  @Inject MovingIn movingIn;
  @Inject AuditTrail audit;

  @Override
  public Page<AdoptionLine> list(Filter filter, Sort<By> sort, LocalDate asOf, int page, int size) {
    List<ChildId> found = order.of(filter, sort, asOf);
    Page<ChildId> shown = Page.of(found, page, size);
    audit.record(
        "family-finding-listed",
        null,
        Map.of("asOf", asOf.toString(), "shown", Integer.toString(shown.items().size())));
    return new Page<>(lines.of(shown.items(), kept.onBoard(asOf), asOf), found.size(), page, size);
  }

  @Override
  public void export(
      Filter filter, Sort<By> sort, LocalDate asOf, Consumer<List<AdoptionLine>> taker) {
    Predicate<ChildId> onBoard = kept.onBoard(asOf);
    List<ChildId> found = order.of(filter, sort, asOf);
    for (int from = 0; from < found.size(); from += BATCH) {
      taker.accept(
          lines.of(found.subList(from, Math.min(from + BATCH, found.size())), onBoard, asOf));
    }
    audit.record(
        "family-finding-exported",
        null,
        Map.of("asOf", asOf.toString(), "count", Integer.toString(found.size())));
  }

  @Override
  public Map<AdoptionStage, Long> count(LocalDate asOf) {
    return count(kept.on(asOf).values().stream());
  }

  @Override
  public Map<AdoptionStage, Long> countStopped(LocalDate asOf) {
    return count(kept.on(asOf).values().stream().filter(OnBoard::stopped));
  }

  private static Map<AdoptionStage, Long> count(Stream<OnBoard> children) {
    Map<AdoptionStage, Long> counts = new EnumMap<>(AdoptionStage.class);
    for (AdoptionStage stage : AdoptionStage.values()) {
      counts.put(stage, 0L);
    }
    children.forEach(child -> counts.merge(child.stage(), 1L, Long::sum));
    return counts;
  }

  @Override
  public List<AdoptionLine> lines(Collection<ChildId> children, LocalDate asOf) {
    Predicate<ChildId> onBoard = kept.onBoard(asOf);
    return lines.of(children.stream().filter(onBoard).distinct().toList(), onBoard, asOf);
  }

  @Override
  public Map<ChildId, List<LinkView>> links(Collection<ChildId> asked, LocalDate asOf) {
    Map<ChildId, FindingChildRow> sought =
        rows.children(children.visible(asked)).stream()
            .collect(toMap(FindingChildRow::child, row -> row, (earlier, later) -> later));
    Map<FamilyFindingId, List<LinkView>> seen =
        links
            .of(
                sought.values().stream()
                    .map(FindingChildRow::finding)
                    .distinct()
                    .flatMap(finding -> finding.links().stream())
                    .toList(),
                asOf)
            .stream()
            .collect(groupingBy(LinkView::familyFinding));
    Map<ChildId, List<LinkView>> theirs = new HashMap<>();
    sought.forEach(
        (child, row) -> {
          List<LinkView> found = seen.get(row.finding().findingId());
          if (found != null) {
            theirs.put(child, found);
          }
        });
    audit.record("links-listed", null, Map.of("count", Integer.toString(theirs.size())));
    return theirs;
  }

  @Override
  public AdoptionChildView getChild(ChildId child, LocalDate asOf) {
    AdoptionLine line =
        lines.of(List.of(child), kept.onBoard(asOf), asOf).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound(child));
    Known known = reader.byChild(List.of(child), asOf).get(child);
    if (known == null) {
      throw new NotFound(child);
    }
    AdoptionChain chain = known.chain();
    FindingChildRow sought = known.sought();
    List<ChildId> together =
        sought == null || !sought.isOpen(asOf) ? List.of(child) : sought.finding().sought(asOf);
    audit.record("adoption-viewed", child, Map.of("asOf", asOf.toString()));
    return new AdoptionChildView(
        line,
        asOf,
        reader.byChild(together, asOf).values().stream().map(Known::brief).toList(),
        AdoptionClocks.mayApplyFrom(chain, settings.policy(), asOf),
        chain.daysToFamilyFinding(asOf),
        chain.by(asOf).entrySet().stream()
            .map(each -> new AdoptionChildView.Day(each.getKey(), each.getValue()))
            .toList(),
        EarlierPlacements.of(chain, asOf).stream()
            .map(each -> new AdoptionChildView.Day(each.milestone(), each.on()))
            .toList(),
        AdoptionClocks.open(chain, settings.policy(), asOf),
        sought == null ? List.of() : links.of(sought.finding().links(), asOf),
        rows.steps(List.of(child)).stream()
            .filter(row -> !row.onDay().isAfter(asOf))
            .map(StepRow::line)
            .sorted((one, other) -> other.on().compareTo(one.on()))
            .toList(),
        PossibleSteps.of(chain, asOf),
        Separating.left(rows.children(List.of(child))).map(FindingChildRow::endedOn).orElse(null),
        sought == null ? List.of() : ended(sought.finding(), asOf),
        ofChild(known, asOf));
  }

  /** As its line tells them, without what is about a link. */
  private List<Finding> ofChild(Known known, LocalDate asOf) {
    Described described = described(known, asOf);
    return Stream.concat(
            AdoptionRules.ofChild(inGroup(known, asOf), settings.policy(), asOf).stream(),
            described == null
                ? Stream.of()
                : AdoptionLines.contradiction(
                    known,
                    described,
                    answers.ofGroups(Map.of(known.child(), described), asOf),
                    lines.without(described.siblings(), kept.onBoard(asOf), asOf),
                    asOf)
                    .stream())
        .toList();
  }

  /** As its line is told: brothers and sisters on the board make a group. */
  private AdoptionChain inGroup(Known known, LocalDate asOf) {
    Described described = described(known, asOf);
    return described == null
        ? known.chain()
        : AdoptionLines.chain(
            known, described, lines.without(described.siblings(), kept.onBoard(asOf), asOf));
  }

  /** Null where the caller may not see the child. */
  private @Nullable Described described(Known known, LocalDate asOf) {
    return children.findChildren(List.of(known.child()), asOf).stream()
        .findFirst()
        .map(Described::of)
        .orElse(null);
  }

  @Override
  public MatchView getMatch(ChildId child, LinkId id, LocalDate asOf) {
    Known known = reader.byChild(List.of(child), asOf).get(child);
    FindingChildRow sought = known == null ? null : known.sought();
    if (known == null || sought == null) {
      throw new NotFound(id);
    }
    LinkRow row = sought.finding().getLink(id);
    Link link = row.link();
    boolean judged = link.isOpen(asOf) && !link.isAtLeast(LinkState.PLACED, asOf);
    audit.record("match-viewed", child, Map.of("asOf", asOf.toString()));
    return new MatchView(
        judged,
        judged ? movingIn.ofFamily(row, asOf) : List.of(),
        Stream.concat(
                AdoptionRules.ofMatch(inGroup(known, asOf), link, settings.policy(), asOf).stream(),
                SignedPapers.missing(link, rows.signedOn(child, id), asOf).stream())
            .toList(),
        AdoptionClocks.ofMatch(link, settings.policy(), asOf));
  }

  @Override
  public FamilyFindingView getFamilyFinding(FamilyFindingId id, LocalDate asOf) {
    FamilyFindingRow row = rows.getFinding(id);
    List<ChildId> sought = row.sought(asOf);
    if (children.visible(sought).isEmpty()) {
      throw new NotFound(id);
    }
    audit.record("family-finding-viewed", id, Map.of("asOf", asOf.toString()));
    return new FamilyFindingView(
        id,
        row.beganOn(),
        asOf,
        lines.of(sought, kept.onBoard(asOf), asOf),
        links.of(row.links(), asOf),
        ended(row, asOf));
  }

  /** Those whom the caller may see. */
  private List<AdoptionChildView.Ended> ended(FamilyFindingRow row, LocalDate asOf) {
    Map<ChildId, LocalDate> ended = row.endedOn(asOf);
    return children.brief(ended.keySet(), asOf).stream()
        .flatMap(
            child ->
                Stream.ofNullable(ended.get(child.id()))
                    .map(on -> new AdoptionChildView.Ended(child, on)))
        .sorted(Comparator.comparing(AdoptionChildView.Ended::on))
        .toList();
  }

  @Override
  public List<FamilyFindingView> forPanel(LocalDate asOf) {
    Set<FamilyFindingId> before =
        kept.on(asOf).values().stream()
            .filter(child -> child.atPanel() || child.stage() == AdoptionStage.CONSIDERED)
            .map(OnBoard::seeking)
            .filter(Objects::nonNull)
            .collect(toSet());
    List<FamilyFindingRow> open = rows.findings(before);
    Map<ChildId, AdoptionLine> told =
        lines.byChild(
            open.stream().flatMap(row -> row.sought(asOf).stream()), kept.onBoard(asOf), asOf);
    List<FamilyFindingView> views = new ArrayList<>();
    for (FamilyFindingRow row : open) {
      List<AdoptionLine> group =
          row.sought(asOf).stream().map(told::get).filter(Objects::nonNull).toList();
      boolean plan = group.stream().anyMatch(line -> line.stage() == AdoptionStage.CONSIDERED);
      if (!group.isEmpty()
          && (plan || row.links().stream().anyMatch(at -> KeptAdoptions.atPanel(at, asOf)))) {
        views.add(
            new FamilyFindingView(
                row.findingId(), row.beganOn(), asOf, group, links.of(row.links(), asOf)));
      }
    }
    audit.record(
        "panel-agenda-viewed",
        null,
        Map.of("asOf", asOf.toString(), "shown", Integer.toString(views.size())));
    return views;
  }

  @Override
  public List<EarlyAlert> earlyAlerts(LocalDate asOf) {
    Map<UUID, OnBoard> known = kept.on(asOf);
    Map<ChildId, AdoptionFacts.Considered> considered =
        court.considered(asOf).stream()
            .filter(
                each -> {
                  OnBoard child = known.get(each.child().value());
                  return child == null || child.seeking() == null;
                })
            .collect(toMap(AdoptionFacts.Considered::child, each -> each));
    List<EarlyAlert> alerts =
        children.brief(considered.keySet(), asOf).stream()
            .flatMap(
                child ->
                    Stream.ofNullable(considered.get(child.id()))
                        .map(
                            of ->
                                new EarlyAlert(
                                    child, of.since(), of.appliedOn(), of.preProceedings())))
            .sorted(
                Comparator.comparing(
                        EarlyAlert::since, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(alert -> alert.child().id().value()))
            .toList();
    audit.record(
        "adoption-early-alerts-viewed",
        null,
        Map.of("asOf", asOf.toString(), "shown", Integer.toString(alerts.size())));
    return alerts;
  }

  @Override
  public List<AdoptiveFamilyView> families(LocalDate asOf) {
    List<AdoptiveFamilyView> all = families.all(asOf);
    audit.record(
        "adoptive-families-listed",
        null,
        Map.of("asOf", asOf.toString(), "count", Integer.toString(all.size())));
    return all;
  }

  @Override
  public AdoptiveFamilyView getFamily(HouseholdId family, LocalDate asOf) {
    AdoptiveFamilyView view = families.get(family, asOf);
    audit.record("adoptive-family-viewed", family, Map.of("asOf", asOf.toString()));
    return view;
  }

  @Override
  public List<List<FitPart>> fit(
      Collection<ChildId> sought, List<AdoptiveFamilyView> asked, LocalDate asOf) {
    List<Preferences.Sought> together = Fits.sought(children.findChildren(sought, asOf), asOf);
    return asked.stream().map(family -> family.preferences().fit(together)).toList();
  }
}
