package uk.kith.app.web.search;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.stream.Stream;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/** Whom a child must not be near: a page of its own, by need, each look audited, never printed. */
@Path("/children/{child}/keep-away")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class KeepAwayPageResource {

  @Inject Pages pages;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  /** Whether somebody may open the page. */
  static boolean opensFor(Actor reader) {
    return Stream.of(
            Role.PLACEMENT_OFFICER, Role.APPROVER, Role.SUPERVISING_WORKER, Role.REVIEWING_OFFICER)
        .anyMatch(reader::has);
  }

  @GET
  public JteModel show(@PathParam("child") ChildId id) {
    LocalDate today = businessDate.today();
    ChildView child = children.getChild(id, today);
    String people = children.peopleToKeepAwayFrom(child.id(), today);
    if (people == null) {
      throw new NotFound(id);
    }
    String name = Words.name(child);
    return Pages.TEMPLATES.pagesKeepAway(
        pages.page("People to keep " + name + " away from", Section.CHILDREN),
        "/children/" + child.id(),
        name,
        people);
  }
}
