package uk.kith.app.web.child;

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
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.EventId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.api.LifeEvents.EventView;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.life.LifeSubject;

/** Withdraws an entry that was recorded wrongly, with the reason. */
@Path("/children/{child}/recorded/{event}/withdraw")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class WithdrawPageResource {
  @Inject Pages pages;
  @Inject Children children;
  @Inject RecordedEvents recorded;
  @Inject LifeEvents events;
  @Inject BusinessDate businessDate;

  /**
   * Whether the way to it is shown: to reviewing officers of what is of reviews, to those who keep
   * homes of placements too. The register decides again, by the home.
   */
  static boolean opensFor(Actor actor, LifeEvent event) {
    return actor.has(Role.PLACEMENT_OFFICER)
        || (actor.has(Role.REVIEWING_OFFICER) && event.isOfReview())
        || ((actor.has(Role.SUPERVISING_WORKER) || actor.has(Role.PANEL_ADVISER))
            && event.subject() == LifeSubject.PLACEMENT);
  }

  @GET
  public Response show(@PathParam("child") ChildId id, @PathParam("event") EventId event) {
    return show(200, id, recorded.get(id, event), Form.EMPTY);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("child") ChildId id,
      @PathParam("event") EventId event,
      MultivaluedMap<String, String> typed) {
    EventView entry = recorded.get(id, event);
    Form form = Form.of(typed).require("reason", "Say why it is withdrawn");
    if (!form.isValid()) {
      return show(400, id, entry, form);
    }
    try {
      events.withdraw(event, form.value("reason"));
    } catch (Conflict e) {
      return show(409, id, entry, form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done("/children/" + id + "/recorded", "The entry is withdrawn");
  }

  private Response show(int status, ChildId id, EventView entry, Form form) {
    ChildView child = children.getChild(id, businessDate.today());
    String href = "/children/" + child.id() + "/recorded";
    WithdrawPage page =
        new WithdrawPage(
            href,
            href + "/" + entry.id() + "/withdraw",
            Words.fullName(child),
            RecordedPage.facts(entry));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesWithdraw(
                pages.page("Withdraw an entry", Section.CHILDREN, form), page, form))
        .build();
  }
}
