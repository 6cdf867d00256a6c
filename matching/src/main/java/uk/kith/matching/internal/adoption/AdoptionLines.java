package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.EthnicCode;
import uk.kith.kernel.Finding;
import uk.kith.kernel.LinkId;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionRules;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.engine.adoption.NextStep;
import uk.kith.matching.engine.adoption.PlacementForAdoption;
import uk.kith.matching.engine.adoption.SiblingGroup.Answer;
import uk.kith.matching.engine.adoption.WaitsLonger;
import uk.kith.matching.internal.adoption.AdoptionReader.Known;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.AdoptionPlacements.Described;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/** Lines of the board. Every child that gets one is audited as seen. */
@ApplicationScoped
class AdoptionLines {

  @Inject AdoptionReader reader;
  @Inject AdoptionSettings settings;
  @Inject Children children;
  @Inject FamilyPlaces places;
  @Inject FamilyDoubts doubts;
  @Inject Fostering fostering;
  @Inject SiblingAnswers answers;
  @Inject AdoptionPlacements placements;

  /** In the order of {@code asked}. */
  List<AdoptionLine> of(Collection<ChildId> asked, Predicate<ChildId> onBoard, LocalDate asOf) {
    Map<ChildId, Described> told =
        children.findChildren(asked, asOf).stream().collect(toMap(ChildView::id, Described::of));
    Map<ChildId, Known> known =
        reader.known(asked, asOf).stream().collect(toMap(Known::child, each -> each));
    List<Link> links =
        known.values().stream()
            .map(Known::chain)
            .filter(chain -> !chain.stage(asOf).isOver())
            .flatMap(chain -> chain.links().stream())
            .toList();
    Map<LinkId, List<Finding>> contested = places.ofStanding(links, asOf);
    Map<LinkId, List<Finding>> doubted = doubts.ofStanding(links, asOf);
    Map<ChildId, List<Finding>> fostered = fostered(known.values(), asOf);
    Map<ChildId, Answer> decided = answers.ofGroups(told, asOf);
    Set<ChildId> adopted =
        placements.adopted(
            told.values().stream().flatMap(each -> each.siblings().stream()).toList(), asOf);
    Predicate<ChildId> inCare = child -> !adopted.contains(child);
    Predicate<ChildId> onTheWay = onBoard.and(inCare);
    List<AdoptionLine> lines = new ArrayList<>();
    for (ChildId child : asked) {
      Known each = known.get(child);
      Described described = told.get(child);
      if (each != null && described != null) {
        AdoptionChain chain = chain(each, described, onTheWay);
        List<Finding> findings =
            Stream.of(
                    findings(each, chain, List.of(doubted, contested), asOf),
                    contradiction(each, described, decided, onTheWay, asOf).stream().toList(),
                    fostered.getOrDefault(child, List.of()))
                .flatMap(List::stream)
                .toList();
        lines.add(line(each, waits(each, described, decided, inCare, asOf), chain, findings, asOf));
      }
    }
    return lines;
  }

  /** What the register says otherwise of early permanence, while the way goes on (R-SCORE-02). */
  private Map<ChildId, List<Finding>> fostered(Collection<Known> known, LocalDate asOf) {
    return fostering.disagreements(
        known.stream()
            .filter(each -> each.chain().has(Milestone.FOSTERED_BY_ADOPTERS, asOf))
            .filter(each -> !each.chain().stage(asOf).isOver())
            .map(Known::child)
            .toList(),
        asOf);
  }

  /** By child; those whom the caller may not see are absent. */
  Map<ChildId, AdoptionLine> byChild(
      Stream<ChildId> asked, Predicate<ChildId> onBoard, LocalDate asOf) {
    return of(asked.distinct().toList(), onBoard, asOf).stream()
        .collect(toMap(line -> line.child().id(), line -> line));
  }

  /**
   * Brothers and sisters on the way to adoption make a group, also when they are not sought for
   * together; who is adopted has a family, and nothing is left to decide for it.
   */
  static AdoptionChain chain(Known known, Described described, Predicate<ChildId> onTheWay) {
    return described.siblings().stream().anyMatch(onTheWay)
        ? known.chain().inSiblingGroup()
        : known.chain();
  }

  /**
   * Facts of the child (R-ADOPT-20): whoever is decided to live apart from brothers and sisters
   * waits in no group, and who is sought for with some does.
   *
   * @param answers what is decided for the child and its brothers and sisters
   * @param inCare which of these are not adopted: who is waits for nobody
   */
  static Set<WaitsLonger> waits(
      Known known,
      Described described,
      Map<ChildId, Answer> answers,
      Predicate<ChildId> inCare,
      LocalDate asOf) {
    AdoptionChain chain = known.chain();
    return WaitsLonger.of(
        chain.birth(),
        chain.siblingGroup()
            || SiblingAnswers.group(known.child(), described, answers, inCare).waitsAsGroup(),
        EthnicCode.find(described.ethnicity()).orElse(null),
        described.disabled(),
        asOf);
  }

  /**
   * With how it is placed (R-ADOPT-26), and of the families of its links whether they are suitable
   * still (R-ADOPT-06) and what they are promised to others (R-PLACE-11, R-PLACE-38).
   */
  private List<Finding> findings(
      Known known,
      AdoptionChain chain,
      List<Map<LinkId, List<Finding>>> ofFamilies,
      LocalDate asOf) {
    return Stream.of(
            AdoptionRules.findings(chain, settings.policy(), asOf).stream(),
            PlacementForAdoption.disagreement(chain, known.placedAs(), asOf).stream(),
            ofFamilies.stream()
                .flatMap(
                    said ->
                        chain.links().stream()
                            .flatMap(link -> said.getOrDefault(link.id(), List.of()).stream())))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  private AdoptionLine line(
      Known known,
      Set<WaitsLonger> waits,
      AdoptionChain chain,
      List<Finding> findings,
      LocalDate asOf) {
    Link link = chain.link(asOf);
    FindingChildRow sought = known.sought();
    return new AdoptionLine(
        known.brief(),
        sought == null ? null : sought.finding().findingId(),
        chain.birth().ageOn(asOf),
        chain.stage(asOf),
        chain.stageSince(asOf),
        chain.daysInStage(asOf),
        chain.daysSinceDecision(asOf),
        chain.daysSinceOrder(asOf),
        link == null ? null : link.state(asOf),
        (int) chain.links().stream().filter(each -> each.isOpen(asOf)).count(),
        chain.has(Milestone.FOSTERED_BY_ADOPTERS, asOf),
        waits,
        NextStep.of(chain, settings.policy(), asOf),
        findings);
  }

  /** Of brothers and sisters those on the board who are not adopted: nothing is decided of them. */
  Predicate<ChildId> without(
      Collection<ChildId> siblings, Predicate<ChildId> onBoard, LocalDate asOf) {
    Set<ChildId> adopted = placements.adopted(siblings, asOf);
    return onBoard.and(child -> !adopted.contains(child));
  }

  /**
   * R-ADOPT-08: while the child has no family yet.
   *
   * @param onTheWay who of its brothers and sisters is on the way to adoption
   */
  static Optional<Finding> contradiction(
      Known known,
      Described described,
      Map<ChildId, Answer> answers,
      Predicate<ChildId> onTheWay,
      LocalDate asOf) {
    return known.chain().stage(asOf).isBeforePlacement()
        ? SiblingAnswers.group(known.child(), described, answers, onTheWay).contradiction()
        : Optional.empty();
  }
}
