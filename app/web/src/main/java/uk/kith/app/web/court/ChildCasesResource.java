package uk.kith.app.web.court;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.casesystem.ToldSections;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.courtlists.OffTrack;
import uk.kith.court.api.CourtCorrections;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.ListedFor;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/** The proceedings about one child, from which each case opens. */
@Path("/children/{child}/proceedings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.COURT_OFFICER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class ChildCasesResource {

  @Inject Pages pages;
  @Inject ProceedingsRegister register;
  @Inject CourtCorrections corrections;
  @Inject Children children;
  @Inject ToldSections told;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@PathParam("child") ChildId id) {
    LocalDate today = businessDate.today();
    List<ProceedingsView> about = register.about(id, today);
    ChildBrief child =
        children.brief(List.of(id), today).stream().findFirst().orElseThrow(() -> new NotFound(id));
    String name = Words.name(child, today);
    String href = "/children/" + child.id();
    Set<Role> roles = actor.get().roles();
    ChildCasesPage page =
        new ChildCasesPage(
            href,
            name,
            Section.PERMANENCE.opensFor(roles) ? href + "/permanence" : null,
            roles.contains(Role.COURT_OFFICER) ? "/court/new?child=" + child.id() : null,
            about.stream().map(each -> line(each, child.id())).toList(),
            corrections.casesTakenBack(child.id()).stream().map(CaseLines::of).toList());
    return Pages.TEMPLATES.pagesChildCases(
        pages.page("Proceedings about " + name, Section.COURT),
        page,
        told.ofCase(Map.of(child.id(), name)));
  }

  static ChildCasesPage.Line line(ProceedingsView view, ChildId id) {
    ChildInProceedings child =
        view.children().stream()
            .filter(each -> each.child().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    LocalDate issued = view.issuedOn();
    LocalDate limit = child.limit();
    ListedFor next = child.nextHearing();
    String estimate = OffTrack.estimate(child);
    return new ChildCasesPage.Line(
        view.kind().words(),
        "/court/" + view.id(),
        view.caseNumber(),
        issued == null
            ? "Submitted " + Dates.dayOrNotKnown(view.submittedOn())
            : "Issued " + Dates.day(issued),
        child.disposedOn() == null
            ? CourtLines.tag(child.track())
            : new Tag(
                child.decision() == null
                    ? Numbers.sentence(child.stage().words())
                    : CaseWords.of(view.kind(), child.decision()),
                Tag.Colour.GREY),
        limit == null || child.disposedOn() != null
            ? "None"
            : Dates.day(limit) + (estimate == null ? "" : ". " + estimate),
        next == null ? "None listed" : next.type().words() + ", " + Dates.day(next.on()));
  }
}
