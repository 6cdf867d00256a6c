package uk.kith.app.web.adoption;

import gg.jte.models.runtime.JteModel;
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
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.engine.adoption.AdoptionPolicy;

/** The agenda of an adoption panel, to look through and as Word. */
@Path(AdoptionWords.HREF + "/panel")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class PanelAgendaResource {

  @Inject Pages pages;
  @Inject AdoptionBoard board;
  @Inject AdoptionPolicy policy;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public JteModel show(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    return Pages.TEMPLATES.pagesPanelAgenda(
        pages.page("Panel agenda", Section.ADOPTION), agenda(form), form);
  }

  @GET
  @Path("agenda.docx")
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address) {
    return DocumentFiles.word(
        agenda(Form.of(address.getQueryParameters()))
            .document(actor.get().name(), businessDate.today()));
  }

  /** Of the day that is asked for, or of today. */
  private PanelAgenda agenda(Form form) {
    LocalDate today = businessDate.today();
    return PanelAgenda.of(
        board.forPanel(today), form.date("panel").findDate().orElse(today), policy);
  }
}
