package uk.kith.app.web.child;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/** What was recorded as done for one child, from where a wrong entry is withdrawn. */
@Path("/children/{child}/recorded")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class RecordedPageResource {
  @Inject Pages pages;
  @Inject Children children;
  @Inject RecordedEvents events;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public JteModel show(@PathParam("child") ChildId id) {
    ChildView child = children.getChild(id, businessDate.today());
    String href = "/children/" + child.id();
    RecordedPage page =
        RecordedPage.ofChild(
            href,
            Words.fullName(child),
            events.of(child.id()).stream()
                .map(
                    each ->
                        RecordedPage.line(
                            each, href, WithdrawPageResource.opensFor(actor.get(), each.event())))
                .toList());
    return Pages.TEMPLATES.pagesRecorded(
        pages.page("What was recorded of " + page.name(), Section.CHILDREN), page);
  }
}
