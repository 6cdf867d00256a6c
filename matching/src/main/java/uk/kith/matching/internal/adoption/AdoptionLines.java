package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.EthnicCode;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionRules;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.engine.adoption.NextStep;
import uk.kith.matching.engine.adoption.WaitsLonger;
import uk.kith.matching.internal.adoption.AdoptionReader.Known;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;

/** Lines of the board. Every child that gets one is audited as seen. */
@ApplicationScoped
class AdoptionLines {

  @Inject AdoptionReader reader;
  @Inject AdoptionSettings settings;
  @Inject Children children;

  /** In the order of {@code asked}. */
  List<AdoptionLine> of(Collection<ChildId> asked, Set<ChildId> onBoard, LocalDate asOf) {
    Map<ChildId, ChildView> views =
        children.findChildren(asked, asOf).stream().collect(toMap(ChildView::id, view -> view));
    Map<ChildId, Set<ChildId>> siblings =
        views.values().stream()
            .collect(
                toMap(
                    ChildView::id,
                    view ->
                        view.siblings().stream()
                            .map(ChildView.Sibling::id)
                            .filter(onBoard::contains)
                            .collect(toSet())));
    Map<ChildId, Known> known =
        reader.known(asked, siblings, asOf).stream().collect(toMap(Known::child, each -> each));
    List<AdoptionLine> lines = new ArrayList<>();
    for (ChildId child : asked) {
      Known each = known.get(child);
      ChildView view = views.get(child);
      if (each != null && view != null) {
        lines.add(line(each, view, asOf));
      }
    }
    return lines;
  }

  /** By child; those whom the caller may not see are absent. */
  Map<ChildId, AdoptionLine> byChild(Stream<ChildId> asked, LocalDate asOf) {
    return of(asked.distinct().toList(), reader.everybody(asOf), asOf).stream()
        .collect(toMap(line -> line.child().id(), line -> line));
  }

  private AdoptionLine line(Known known, ChildView view, LocalDate asOf) {
    AdoptionChain chain = known.chain();
    Link link = chain.link(asOf);
    FindingChildRow sought = known.sought();
    return new AdoptionLine(
        known.brief(),
        sought == null ? null : sought.finding().findingId(),
        view.birth().ageOn(asOf),
        chain.stage(asOf),
        chain.stageSince(asOf),
        chain.daysInStage(asOf),
        daysSince(chain.day(Milestone.DECIDED, asOf), asOf),
        daysSince(chain.day(Milestone.ORDERED, asOf), asOf),
        link == null ? null : link.state(asOf),
        (int) chain.links().stream().filter(each -> each.isOpen(asOf)).count(),
        chain.has(Milestone.FOSTERED_BY_ADOPTERS, asOf),
        WaitsLonger.of(
            view.birth(),
            chain.siblingGroup(),
            EthnicCode.find(view.nationalEthnicity()).orElse(null),
            isDisabled(view),
            asOf),
        NextStep.of(chain, settings.policy(), asOf),
        AdoptionRules.findings(chain, settings.policy(), asOf));
  }

  private static boolean isDisabled(ChildView view) {
    NeedLevel level = view.snapshot().needs().levels().get(NeedKind.DISABILITY);
    return level != null && level != NeedLevel.NONE;
  }

  private static @Nullable Long daysSince(@Nullable LocalDate day, LocalDate asOf) {
    return day == null ? null : ChronoUnit.DAYS.between(day, asOf);
  }
}
