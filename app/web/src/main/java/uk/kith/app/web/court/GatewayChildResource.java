package uk.kith.app.web.court;

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
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.meeting.Holding;
import uk.kith.court.api.GatewayCorrections;
import uk.kith.court.api.GatewayDecisions;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/** What the legal gateway decided for a child, and what of it was recorded by mistake. */
@Path("/children/{child}/gateway-decisions")
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
public class GatewayChildResource {

  @Inject Pages pages;
  @Inject GatewayDecisions gateway;
  @Inject GatewayCorrections corrections;
  @Inject Children children;
  @Inject Holding holding;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("child") ChildId id) {
    return show(200, id, Form.EMPTY);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.COURT_OFFICER)
  public Response takeBack(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    Form form = Mistakes.checked(Form.of(typed));
    if (!form.isValid()) {
      return show(400, id, form);
    }
    try {
      corrections.takeBack(id, Mistakes.read(form));
    } catch (Conflict e) {
      return show(409, id, Mistakes.refused(form, e));
    }
    return pages.done(GatewayChildPage.href(id), "It is taken back");
  }

  private Response show(int status, ChildId id, Form form) {
    LocalDate today = businessDate.today();
    boolean records = actor.get().has(Role.COURT_OFFICER);
    String href = GatewayChildPage.href(id);
    ChildBrief child =
        children.brief(List.of(id), today).stream().findFirst().orElseThrow(() -> new NotFound(id));
    String name = Words.name(child, today);
    GatewayChildPage page =
        new GatewayChildPage(
            href,
            name,
            "/children/" + id,
            records ? "/pre-proceedings/gateway/new?child=" + id : null,
            holding.href(GatewayChildAgenda.LIST, "child=" + id),
            gateway.ofChild(id, today).stream().map(GatewayChildPage::line).toList());
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesGatewayChild(
                pages.page("Gateway decisions for " + name, Section.COURT, form),
                page,
                Mistakes.of(
                    href,
                    null,
                    corrections.recorded(id),
                    each -> "",
                    records,
                    "A decision that started pre-proceedings is taken back with them, on their"
                        + " page."),
                form))
        .build();
  }
}
