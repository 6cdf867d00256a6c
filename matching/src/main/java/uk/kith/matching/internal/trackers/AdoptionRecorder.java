package uk.kith.matching.internal.trackers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.matching.api.FamilyFinding;

/**
 * Records what a tracker adds, through the commands by which people record it: the table of moves,
 * findings, events and the trail are the same as by hand.
 */
@ApplicationScoped
class AdoptionRecorder {

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
    child.steps.forEach(done -> finding.record(child.child, done));
    if (search != null) {
      for (ChildToRecord.OfLink link : child.links) {
        record(search, link);
      }
    }
    child.ends.forEach(done -> finding.record(child.child, done));
  }

  private void record(FamilyFindingId search, ChildToRecord.OfLink said) {
    LinkId link =
        said.link() == null
            ? finding.suggest(search, said.family(), said.suggestedOn(), null)
            : said.link();
    // What is done for a link stands on the page before the children move in.
    said.made().forEach(made -> finding.record(search, link, made.step(), made.on()));
    said.moves()
        .forEach(
            step ->
                finding.move(
                    search,
                    link,
                    new FamilyFinding.Move(step.to(), step.on(), null, null, Acceptance.NONE)));
  }
}
