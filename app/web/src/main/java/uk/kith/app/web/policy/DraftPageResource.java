package uk.kith.app.web.policy;

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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.PolicyDraftId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.Policies;
import uk.kith.matching.api.PolicyDraftView;
import uk.kith.matching.api.PolicyVersionView;

/** Drafts of the next version: written, tried, put in force or withdrawn. */
@Path(PolicyWords.DRAFTS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.ADMINISTRATOR)
public class DraftPageResource {

  private static final String NEW = "Draft the next version";
  private static final String CHANGE = "Change the draft";

  @Inject Pages pages;
  @Inject Policies policies;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  @Path("new")
  public JteModel begin() {
    PolicyVersionView inForce = inForce();
    return form(
        NEW, null, DraftForm.filled(inForce.figures(), inForce.order(), businessDate.today(), ""));
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response draft(MultivaluedMap<String, String> typed) {
    Form form = DraftForm.checked(Form.of(typed), businessDate.today());
    if (!form.isValid()) {
      return Response.status(400).entity(form(NEW, null, form)).build();
    }
    PolicyDraftId id = policies.draft(DraftForm.command(form));
    return pages.done(href(id), "The draft is kept. Nothing is in force by it yet.");
  }

  @GET
  @Path("{id}")
  public JteModel show(@PathParam("id") PolicyDraftId id) {
    PolicyDraftView draft = policies.getDraft(id);
    return Pages.TEMPLATES.pagesPolicyDraft(
        pages.page("Draft of the policy", Section.POLICY),
        href(id),
        draft.version(),
        List.of(
            Fact.of("Would hold from", Dates.day(draft.from())),
            Fact.of("By", draft.author() + ", " + Dates.moment(draft.draftedAt())),
            Fact.of("Why", draft.reason())),
        PolicyWords.sentence(draft.order()),
        FigureRow.of(inForce().figures(), draft.figures()));
  }

  @GET
  @Path("{id}/change")
  public JteModel change(@PathParam("id") PolicyDraftId id) {
    PolicyDraftView draft = policies.getDraft(id);
    return form(
        CHANGE,
        draft,
        DraftForm.filled(draft.figures(), draft.order(), draft.from(), draft.reason()));
  }

  @POST
  @Path("{id}/change")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") PolicyDraftId id, MultivaluedMap<String, String> typed) {
    PolicyDraftView draft = policies.getDraft(id);
    Form form = DraftForm.checked(Form.of(typed), businessDate.today());
    if (!form.isValid()) {
      return Response.status(400).entity(form(CHANGE, draft, form)).build();
    }
    try {
      policies.change(id, form.hidden("version", Long::parseLong), DraftForm.command(form));
    } catch (Conflict e) {
      return Response.status(Response.Status.CONFLICT)
          .entity(form(CHANGE, draft, form.refused(String.valueOf(e.getMessage()))))
          .build();
    }
    return pages.done(href(id), "The draft is changed");
  }

  @POST
  @Path("{id}/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("id") PolicyDraftId id, MultivaluedMap<String, String> typed) {
    policies.withdraw(id, Form.of(typed).hidden("version", Long::parseLong));
    return pages.done(PolicyWords.HREF, "The draft is withdrawn");
  }

  @GET
  @Path("{id}/trial")
  public JteModel trial(@PathParam("id") PolicyDraftId id) {
    return trial(id, Form.EMPTY);
  }

  private JteModel trial(PolicyDraftId id, Form form) {
    PolicyDraftView draft = policies.getDraft(id);
    return Pages.TEMPLATES.pagesPolicyTrial(
        pages.page("What the draft would change", Section.POLICY, form),
        href(id),
        draft.version(),
        Dates.day(draft.from()),
        draft.author(),
        !Actor.mayBeOne(actor.get().name(), draft.author()),
        TrialPage.of(policies.tryOut(id)),
        form);
  }

  @POST
  @Path("{id}/in-force")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response putInForce(
      @PathParam("id") PolicyDraftId id, MultivaluedMap<String, String> typed) {
    try {
      int number = policies.putInForce(id, Form.of(typed).hidden("version", Long::parseLong));
      return pages.done(
          PolicyWords.HREF,
          "Version "
              + number
              + " is on record. What was recommended before keeps the version that made it.");
    } catch (Conflict e) {
      return Response.status(Response.Status.CONFLICT)
          .entity(trial(id, Form.EMPTY.refused(String.valueOf(e.getMessage()))))
          .build();
    }
  }

  private PolicyVersionView inForce() {
    LocalDate today = businessDate.today();
    return policies.listVersions(today).stream()
        .filter(PolicyVersionView::inForce)
        .findFirst()
        .orElseThrow();
  }

  /**
   * @param draft null for a new one
   */
  private JteModel form(String heading, @Nullable PolicyDraftView draft, Form form) {
    return Pages.TEMPLATES.pagesPolicyForm(
        pages.page(heading, Section.POLICY, form),
        new DraftFormPage(
            heading,
            draft == null ? PolicyWords.DRAFTS + "/new" : href(draft.id()) + "/change",
            draft == null ? PolicyWords.HREF : href(draft.id()),
            draft == null ? "" : "" + draft.version(),
            DraftForm.groups(form),
            DraftForm.orders(form)),
        form);
  }

  private static String href(PolicyDraftId id) {
    return PolicyWords.DRAFTS + "/" + id;
  }
}
