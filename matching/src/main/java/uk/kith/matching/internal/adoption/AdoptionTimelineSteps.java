package uk.kith.matching.internal.adoption;

import static uk.kith.court.engine.timeline.Whose.FAMILY_FINDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.court.api.TimelineSteps;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.timeline.Edge;
import uk.kith.court.engine.timeline.Span;
import uk.kith.court.engine.timeline.Step;
import uk.kith.court.engine.timeline.Steps;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Milestone;

/**
 * Link, match and move on the line of a child for whom a family is sought or found, for those who
 * may know of adopters; for everybody else a child's line ends with its orders, as before.
 */
@ApplicationScoped
public class AdoptionTimelineSteps implements TimelineSteps {

  @Inject AccessPolicy access;
  @Inject AdoptionRows rows;
  @Inject AdoptionReader reader;
  @Inject LawToConfirm law;

  @Override
  public Map<ChildId, Steps> of(Collection<ChildId> children, LocalDate asOf) {
    if (!access.maySeeAdopters()) {
      return Map.of();
    }
    List<ChildId> sought =
        rows.children(children).stream().map(FindingChildRow::child).distinct().toList();
    Map<ChildId, Steps> all = new HashMap<>();
    reader
        .byChild(sought, asOf)
        .forEach(
            (child, known) -> {
              AdoptionStage stage = known.chain().stage(asOf);
              if (stage == AdoptionStage.ADOPTED || !stage.isOver()) {
                all.put(child, steps(known.chain(), asOf));
              }
            });
    return all;
  }

  private Steps steps(AdoptionChain chain, LocalDate asOf) {
    Link link = chain.link(asOf);
    LocalDate matched = chain.day(Milestone.MATCHED, asOf);
    LocalDate placed = chain.day(Milestone.PLACED, asOf);
    return new Steps(
        List.of(
            Step.of("LINKED", "Family linked", RuleId.of("R-ADOPT-17"), FAMILY_FINDING)
                .withDone(link == null ? null : link.reached(LinkState.LINKED, asOf))
                .withPast(matched != null || placed != null),
            Step.of("MATCHED", "Match decided", RuleId.of("R-ADOPT-11"), FAMILY_FINDING)
                .withDone(matched)
                .withPast(placed != null),
            Step.of(
                    "PLACED_FOR_ADOPTION",
                    "Placed for adoption",
                    RuleId.of("R-ADOPT-13"),
                    FAMILY_FINDING)
                .withDone(placed)),
        List.of(
            Edge.of("ADOPTION_DECISION", "LINKED", null),
            Edge.of("LINKED", "MATCHED", null),
            Edge.of("FINAL_ORDER", "PLACED_FOR_ADOPTION", Span.days(0)),
            Edge.of("MATCHED", "PLACED_FOR_ADOPTION", null),
            Edge.of(
                "PLACED_FOR_ADOPTION",
                "ADOPTION_APPLICATION",
                Span.weeks(law.adoptionHomeWeeks()))));
  }
}
