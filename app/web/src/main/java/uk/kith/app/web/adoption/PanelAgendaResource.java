package uk.kith.app.web.adoption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import uk.kith.app.document.DocumentFiles;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.engine.adoption.AdoptionPolicy;

/** The agenda of an adoption panel, to look through and as Word. */
@Path(AdoptionWords.HREF + "/panel")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class PanelAgendaResource {

  private static final String NO_DAY = "Enter a day of the calendar";

  @Inject Pages pages;
  @Inject AdoptionBoard board;
  @Inject AdoptionPolicy policy;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public Response show(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    boolean unreadable = isUnreadable(form);
    if (unreadable) {
      form = form.with("panel-day", NO_DAY);
    }
    return Response.status(unreadable ? 400 : 200)
        .entity(
            Pages.TEMPLATES.pagesPanelAgenda(
                pages.page("Panel agenda", Section.ADOPTION, form),
                unreadable ? null : agenda(form),
                form))
        .build();
  }

  @GET
  @Path("agenda.docx")
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    if (isUnreadable(form)) {
      throw new Invalid("panel", "unreadable", NO_DAY);
    }
    return DocumentFiles.word(agenda(form).document(actor.get().name(), businessDate.today()));
  }

  /** What was typed is no day: no agenda of another day is shown for it. */
  private static boolean isUnreadable(Form form) {
    TypedDate typed = form.date("panel");
    return !typed.isEmpty() && typed.findDate().isEmpty();
  }

  /** Of the day that is asked for, or of today. */
  private PanelAgenda agenda(Form form) {
    LocalDate today = businessDate.today();
    return PanelAgenda.of(
        board.forPanel(today),
        board.earlyAlerts(today),
        board.families(today),
        form.date("panel").findDate().orElse(today),
        policy);
  }
}
