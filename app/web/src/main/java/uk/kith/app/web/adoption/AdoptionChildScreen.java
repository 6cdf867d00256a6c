package uk.kith.app.web.adoption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.child.NamedHome;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.PermanenceView;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Refused;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.PlacementCodes;

/** Shows the page of a child on the way to adoption, also with a form that was refused. */
@RequestScoped
public class AdoptionChildScreen {

  @Inject Pages pages;
  @Inject AdoptionBoard board;
  @Inject PermanenceRegister permanence;
  @Inject Children children;
  @Inject CarersField carers;
  @Inject BusinessDate businessDate;

  /** What cannot be stands at its day; what can be accepted asks for the reason. */
  Response refused(ChildId child, Form form, Refused e, String day, String reason) {
    return refused(child, form, e, day, reason, List.of());
  }

  Response refused(
      ChildId child, Form form, Refused e, String day, String reason, List<HouseholdView> found) {
    List<Finding> never = e.findings().stream().filter(Finding::hardBlock).toList();
    return never.isEmpty()
        ? show(
            422,
            child,
            form.with(
                reason, "Rules speak against it: say why it is recorded all the same, or go back"),
            AdoptionWords.findings(e.findings()),
            found)
        : show(422, child, form.with(day, AdoptionChildResource.words(never)), List.of(), found);
  }

  Response show(int status, ChildId child, Form form) {
    return show(status, child, form, List.of(), List.of());
  }

  /** A form that is shown again offers every step: what was chosen stays chosen. */
  Response show(
      int status, ChildId child, Form form, List<FindingView> against, List<HouseholdView> found) {
    return show(status, child, form, against, found, true);
  }

  Response show(
      int status,
      ChildId child,
      Form form,
      List<FindingView> against,
      List<HouseholdView> found,
      boolean everyStep) {
    LocalDate today = businessDate.today();
    List<AdoptiveFamilyView> families = board.families(today);
    AdoptionChildPage page =
        AdoptionChildPage.of(
            board.getChild(child, today),
            families,
            siblings(child, today),
            joinable(child, today),
            carers.choices(child, families, today),
            permanence.findPermanence(child, today).map(PermanenceView::findings).orElse(List.of()),
            isWithFamily(child),
            everyStep);
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesAdoptionChild(
                pages.page("Adoption of " + page.name(), Section.ADOPTION, form),
                page,
                against,
                NamedHome.choices(found),
                form))
        .build();
  }

  /** Brothers and sisters whom the reader may see, with whom a family could be sought. */
  private List<Choice> siblings(ChildId child, LocalDate today) {
    List<ChildId> ids =
        children.getChild(child, today).siblings().stream().map(ChildView.Sibling::id).toList();
    return children.brief(ids, today).stream()
        .map(each -> Choice.of(each.id().toString(), AdoptionWords.name(each)))
        .toList();
  }

  /** Brothers and sisters who are sought for in a search of their own, and not linked. */
  private List<Choice> joinable(ChildId child, LocalDate today) {
    List<ChildId> ids =
        children.getChild(child, today).siblings().stream().map(ChildView.Sibling::id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    FamilyFindingId own =
        board.lines(List.of(child), today).stream()
            .findFirst()
            .map(AdoptionLine::familyFinding)
            .orElse(null);
    return board.lines(ids, today).stream()
        .filter(line -> line.stage().isBeforePlacement() && !line.isLinked())
        .filter(line -> line.familyFinding() != null && !line.familyFinding().equals(own))
        .map(line -> Choice.of(line.child().id().toString(), AdoptionWords.name(line.child())))
        .toList();
  }

  /**
   * Whether the register has the child with a family that is to adopt it: who was moved already is
   * asked for no home after a disruption (R-ADOPT-28).
   */
  boolean isWithFamily(ChildId child) {
    return children.findChildren(List.of(child), businessDate.today()).stream()
        .map(ChildView::placement)
        .anyMatch(now -> now != null && PlacementCodes.isForAdoption(now.type()));
  }
}
