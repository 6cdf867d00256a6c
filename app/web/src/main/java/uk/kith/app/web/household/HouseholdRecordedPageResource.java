package uk.kith.app.web.household;

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
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.child.RecordedPage;
import uk.kith.app.web.child.WithdrawPage;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.EventId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.api.LifeEvents.EventView;

/**
 * What was recorded as done of one household; whoever keeps its places withdraws a wrong entry
 * there, with the reason.
 */
@Path("/households/{household}/recorded")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class HouseholdRecordedPageResource {

  @Inject Pages pages;
  @Inject Households households;
  @Inject KeptHousehold kept;
  @Inject LifeEvents events;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@PathParam("household") HouseholdId id) {
    HouseholdView home = households.getHousehold(id, businessDate.today());
    boolean keeps = access.mayKeepPlaces(home.supervisingWorker());
    String href = "/households/" + id;
    RecordedPage page =
        RecordedPage.ofHousehold(
            href,
            home.name(),
            events.of(id).stream().map(each -> RecordedPage.line(each, href, keeps)).toList());
    return Pages.TEMPLATES.pagesRecorded(
        pages.page("What was recorded of " + page.name(), Section.HOUSEHOLDS), page);
  }

  @GET
  @Path("{event}/withdraw")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.SUPERVISING_WORKER})
  public Response ask(@PathParam("household") HouseholdId id, @PathParam("event") EventId event) {
    return show(200, kept.get(id), entry(id, event), Form.EMPTY);
  }

  @POST
  @Path("{event}/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.SUPERVISING_WORKER})
  public Response withdraw(
      @PathParam("household") HouseholdId id,
      @PathParam("event") EventId event,
      MultivaluedMap<String, String> typed) {
    HouseholdView home = kept.get(id);
    EventView entry = entry(id, event);
    Form form = Form.of(typed).require("reason", "Say why it is withdrawn");
    if (!form.isValid()) {
      return show(400, home, entry, form);
    }
    try {
      events.withdraw(event, form.value("reason"));
    } catch (Conflict e) {
      return show(409, home, entry, form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done("/households/" + id + "/recorded", "The entry is withdrawn");
  }

  private EventView entry(HouseholdId household, EventId id) {
    return events.of(household).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private Response show(int status, HouseholdView home, EventView entry, Form form) {
    String href = "/households/" + home.snapshot().id() + "/recorded";
    WithdrawPage page =
        new WithdrawPage(
            href, href + "/" + entry.id() + "/withdraw", home.name(), RecordedPage.facts(entry));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesWithdraw(
                pages.page("Withdraw an entry", Section.HOUSEHOLDS, form), page, form))
        .build();
  }
}
