package uk.kith.app.web.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.NotFound;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.MatchView;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/** Reads what the papers on a match are made of. */
@ApplicationScoped
class PaperDesk {

  @Inject AdoptionBoard board;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  /** A child, a link of it, and what the rules say of the two, on the business date. */
  record Match(ChildView child, AdoptionChildView view, LinkView link, MatchView rules) {}

  /**
   * @throws NotFound when the link is none of the child
   */
  Match match(ChildId child, LinkId id) {
    LocalDate today = businessDate.today();
    AdoptionChildView view = board.getChild(child, today);
    LinkView link =
        view.links().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    return new Match(children.getChild(child, today), view, link, board.getMatch(child, id, today));
  }

  /** When a family had the report about them; null when that is not recorded. */
  @Nullable LocalDate reportOn(HouseholdId family) {
    return board.getFamily(family, businessDate.today()).done(FamilyStep.REPORT_GIVEN);
  }

  PanelPaper paper(ChildId child, LinkId id) {
    return paper(match(child, id));
  }

  PanelPaper paper(Match match) {
    LocalDate today = businessDate.today();
    return new PanelPaper(
        match.child(),
        match.view(),
        match.link(),
        match.rules(),
        board.getFamily(match.link().household(), today),
        today);
  }
}
