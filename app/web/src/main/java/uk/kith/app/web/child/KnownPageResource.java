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
import java.time.LocalDate;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.request.KnownFields;
import uk.kith.app.web.request.UnknownPostcodes;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.KnownChild;

/** The page on which a placement officer changes what is known of a child. */
@Path("/children/{id}/known")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class KnownPageResource {
  @Inject Pages pages;
  @Inject Children children;
  @Inject UnknownPostcodes unknown;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("id") ChildId id) {
    LocalDate today = businessDate.today();
    KnownChild child = children.getKnown(id, today);
    return show(200, KnownPage.of(child, today), KnownPage.filled(child.known(), today));
  }

  /** Only what was changed is recorded from the day on; a second change at once is told apart. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") ChildId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    LocalDate shown = form.hidden("shown", Dates::read);
    long version = form.hidden("version", Long::parseLong);
    KnownChild child = children.getKnown(id, shown);
    if (child.view().version() != version) {
      return overtaken(id, form);
    }
    KnownFields.Read read = KnownPage.read(form, child.known());
    LocalDate from = form.date("from").findDate().orElse(null);
    if (from == null || !read.form().isValid()) {
      return show(400, KnownPage.of(child, shown), read.form());
    }
    try {
      children.change(child.view().id(), version, from, child.known(), read.child());
    } catch (Conflict e) {
      return overtaken(id, form);
    }
    return pages.done(
        "/children/" + child.view().id(),
        unknown.after("What is known is recorded", read.child()),
        from);
  }

  private Response overtaken(ChildId id, Form typed) {
    LocalDate today = businessDate.today();
    KnownChild now = children.getKnown(id, today);
    return show(409, KnownPage.of(now, today), KnownPage.overtaken(typed, now.known()));
  }

  private Response show(int status, KnownPage child, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesKnown(
                pages.page("Change what is known", Section.CHILDREN, form), child, form))
        .build();
  }
}
