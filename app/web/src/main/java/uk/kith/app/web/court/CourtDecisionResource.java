package uk.kith.app.web.court;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.CourtOrders;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** What the court decided on an application or a plan that was put to it before. */
@Path("/court/{id}/decisions/{kind: applications|plans}/{entry}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class CourtDecisionResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject CourtOrders orders;

  @GET
  public JteModel ask(
      @PathParam("id") ProceedingsId id,
      @PathParam("kind") String kind,
      @PathParam("entry") CourtEntryId entry) {
    CaseForm it = screen.of(id);
    CourtDecision decision = CourtDecision.of(kind);
    return page(
        it,
        decision,
        entry,
        decision.facts(it, entry),
        decision.alike(it, entry),
        CourtDecision.chosen(
            decision.alike(it, entry), Form.prefilled(CaseFields.filled("on", screen.today()))));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @PathParam("id") ProceedingsId id,
      @PathParam("kind") String kind,
      @PathParam("entry") CourtEntryId entry,
      MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    CourtDecision decision = CourtDecision.of(kind);
    List<Fact> facts = decision.facts(it, entry);
    List<Choice> alike = decision.alike(it, entry);
    Form form = decision.checked(alike, Form.of(typed));
    CaseScreen.Shown shown =
        (shownAgain, told) -> page(shownAgain, decision, entry, facts, alike, told);
    if (!form.isValid()) {
      return screen.wrong(it, form, shown);
    }
    return screen.record(
        it,
        form,
        shown,
        version -> decision.record(orders, it, entry, alike, form, version),
        "The decision is recorded",
        CaseFields.getDay(form, "on"));
  }

  private JteModel page(
      CaseForm it,
      CourtDecision decision,
      CourtEntryId entry,
      List<Fact> facts,
      List<Choice> alike,
      Form form) {
    return Pages.TEMPLATES.pagesCourtDecision(
        pages.page("The court’s decision", Section.COURT, form),
        it,
        facts,
        decision,
        alike,
        decision.path(entry),
        form);
  }
}
