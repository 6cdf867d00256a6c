package uk.kith.matching.internal.trackers;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Refused;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.engine.adoption.LinkState;

/**
 * Records what a tracker adds, through the commands by which people record it: the table of moves,
 * findings, events and the trail are the same as by hand.
 */
@ApplicationScoped
class AdoptionRecorder {

  /** The family was chosen before the tracker came here, and a tracker gives no reason. */
  private static final Acceptance CHOSEN_ELSEWHERE =
      new Acceptance(
          Set.of(FamilyFinding.NOT_THE_FIRST),
          "Recorded from the agency’s tracker, which does not say why this family");

  @Inject FamilyFinding finding;

  void record(Collection<ChildToRecord> children) {
    children.forEach(this::record);
  }

  private void record(ChildToRecord child) {
    FamilyFindingId search = child.search;
    if (search == null && child.beginsOn != null) {
      search =
          finding.start(
              new FamilyFinding.Start(List.of(child.child), child.decidedOn, child.beginsOn));
    } else if (search != null && child.decidedOn != null) {
      finding.decide(search, child.decidedOn);
    }
    child.stepsBeforeLinks().forEach(done -> finding.record(child.child, done));
    if (search != null) {
      for (ChildToRecord.OfLink link : child.links) {
        try {
          record(search, link);
        } catch (Refused refused) {
          throw atRow(link, refused);
        }
      }
    }
    child.stepsAfterLinks().forEach(done -> finding.record(child.child, done));
    child.ends.forEach(done -> finding.record(child.child, done));
  }

  /**
   * What a person would accept or not is not for a sheet: it is told with the line that says it.
   */
  static Conflict atRow(ChildToRecord.OfLink link, Refused refused) {
    return new Conflict(
        "refused-at-row",
        "Line "
            + link.line()
            + " cannot be recorded, and so nothing was: "
            + refused.findings().stream().map(Finding::text).distinct().collect(joining(" ")));
  }

  private void record(FamilyFindingId search, ChildToRecord.OfLink said) {
    LinkId link =
        said.link() == null
            ? finding.suggest(search, said.family(), said.suggestedOn(), null)
            : said.link();
    inOrder(said).forEach(next -> next.record(search, link));
  }

  /** In the order of days; on one day moves first, but for the move in, which comes after all. */
  private List<Next> inOrder(ChildToRecord.OfLink said) {
    List<Next> all = new ArrayList<>();
    for (ChildToRecord.Step step : said.moves()) {
      all.add(
          new Next(
              step.on(),
              step.to() == LinkState.PLACED,
              (search, link) ->
                  finding.move(
                      search,
                      link,
                      new FamilyFinding.Move(step.to(), step.on(), null, null, CHOSEN_ELSEWHERE))));
    }
    for (ChildToRecord.Made made : said.made()) {
      all.add(
          new Next(
              made.on(),
              false,
              (search, link) -> finding.record(search, link, made.step(), made.on())));
    }
    all.sort(Comparator.comparing(Next::on).thenComparing(Next::last));
    return all;
  }

  /** A move or something done, to be recorded of a link. */
  private record Next(LocalDate on, boolean last, BiConsumer<FamilyFindingId, LinkId> how) {

    void record(FamilyFindingId search, LinkId link) {
      how.accept(search, link);
    }
  }
}
