package uk.kith.matching.internal.adoption;

import static uk.kith.court.engine.timeline.Whose.FAMILY_FINDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.TimelineSteps;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.timeline.CourtStep;
import uk.kith.court.engine.timeline.Edge;
import uk.kith.court.engine.timeline.Span;
import uk.kith.court.engine.timeline.Step;
import uk.kith.court.engine.timeline.Steps;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.TouchSource;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Milestone;

/**
 * Link, match, move, the time at home and the application to adopt on the line of a child for whom
 * a family is sought or found, for those who may know of adopters; everybody else reads that the
 * family is sought, whatever came of it (R-ADOPT-13, R-COURT-37). Nobody is placed without the
 * order or consent.
 */
@ApplicationScoped
public class AdoptionTimelineSteps implements TimelineSteps {

  @Inject AccessPolicy access;
  @Inject AdoptionRows rows;
  @Inject AdoptionReader reader;
  @Inject LawToConfirm law;
  @Inject AdoptionTouches touches;

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
                all.put(child, steps(known.chain(), law, asOf));
              }
            });
    return all;
  }

  @Override
  public TouchSource touches() {
    return touches;
  }

  static Steps steps(AdoptionChain chain, LawToConfirm law, LocalDate asOf) {
    Link link = chain.link(asOf);
    LocalDate matched = ofThisFamily(chain, Milestone.MATCHED, asOf);
    LocalDate placed = ofThisFamily(chain, Milestone.PLACED, asOf);
    Span home = Span.weeks(law.adoptionHomeWeeks().on(placed == null ? asOf : placed));
    // Until it may be placed nobody can say when a family is found, and the order is waited for.
    boolean holdsUp = chain.authorisedOn(asOf) != null;
    DueDate settled = placed == null ? null : home.after(placed);
    List<Edge> edges =
        new ArrayList<>(
            List.of(
                new Edge("ADOPTION_DECISION", "LINKED", null, holdsUp),
                new Edge("LINKED", "MATCHED", null, holdsUp),
                new Edge("MATCHED", "PLACED_FOR_ADOPTION", null, holdsUp),
                Edge.of("PLACED_FOR_ADOPTION", "HOME_WITH_ADOPTERS", home),
                Edge.of("HOME_WITH_ADOPTERS", "ADOPTION_APPLICATION", Span.days(0))));
    if (chain.consent().authorisesSince(asOf).isEmpty()) {
      edges.add(Edge.of("PLACEMENT_ORDER", "PLACED_FOR_ADOPTION", Span.days(0)));
    }
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
                .withDone(placed),
            Step.of(
                    "HOME_WITH_ADOPTERS",
                    "Home with the adopters for " + home.words(),
                    RuleId.of("R-COURT-37"),
                    FAMILY_FINDING)
                .withDue(settled)
                .withDone(settled == null ? null : settled.date()),
            CourtStep.ADOPTION_APPLICATION.doneOn(
                ofThisFamily(chain, Milestone.ADOPTION_APPLIED, asOf))),
        edges);
  }

  /** After a disruption the way goes on with another family (R-ADOPT-28). */
  private static @Nullable LocalDate ofThisFamily(
      AdoptionChain chain, Milestone milestone, LocalDate asOf) {
    LocalDate day = chain.day(milestone, asOf);
    LocalDate disrupted = chain.day(Milestone.DISRUPTED, asOf);
    return day == null || (disrupted != null && !day.isAfter(disrupted)) ? null : day;
  }
}
