package uk.kith.app.web.restriction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.app.restriction.BreakGlass;
import uk.kith.app.restriction.BreakGlass.Opening;
import uk.kith.app.restriction.OpeningId;
import uk.kith.app.restriction.RecordKind;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/**
 * Asking for a restricted record in an emergency, and closing it again. A number that is nobody's,
 * a record that is open anyway and one that stays closed get the same answer.
 */
@Path("/restricted-record")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class BreakGlassPageResource {

  private static final String ADDRESS = "/restricted-record";

  @Inject Pages pages;
  @Inject BreakGlass glass;

  @Inject
  @ConfigProperty(name = "kith.restrictions.open-hours", defaultValue = "4")
  int openHours;

  @GET
  public Response show() {
    return show(200, Form.EMPTY);
  }

  private Response show(int status, Form form) {
    RestrictionPages.Ask page =
        new RestrictionPages.Ask(
            RestrictionPages.KINDS,
            glass.own().stream().map(RestrictionPages::open).toList(),
            openHours);
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesRestrictedRecord(
                pages.page("Ask for a restricted record", null, form), page, form))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(MultivaluedMap<String, String> typed) {
    Form form =
        Form.of(typed)
            .choose("kind", RestrictionPages.KINDS, "Choose what the record is of")
            .require("number", "Enter the number of the record")
            .require("reason", "Say why you need it now");
    if (!form.isValid()) {
      return show(400, form);
    }
    Optional<Opening> opened =
        glass.open(
            RecordKind.valueOf(form.value("kind")), form.value("number"), form.value("reason"));
    return opened
        .map(each -> pages.done(RestrictionPages.open(each).href(), "The record is open to you"))
        .orElseGet(
            () -> show(404, form.with("number", "No record can be opened with this number")));
  }

  @POST
  @Path("close")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response close(MultivaluedMap<String, String> typed) {
    glass.end(Form.of(typed).hidden("id", OpeningId::of));
    return pages.done(ADDRESS, "The record is closed");
  }
}
