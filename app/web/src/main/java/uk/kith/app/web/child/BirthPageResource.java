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
import java.net.URI;
import java.time.LocalDate;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Births;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.RecordBirth;

/** Records that an unborn child is born, with its name and sex, and puts a wrong day right. */
@Path("/children/{child}/birth")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER})
public class BirthPageResource {
  @Inject Pages pages;
  @Inject Children children;
  @Inject Births births;
  @Inject BusinessDate businessDate;

  /** A child who is born already has its page, and nothing to be recorded here. */
  @GET
  public Response show(@PathParam("child") ChildId id) {
    ChildView child = child(id);
    return show(200, child, BirthPage.filled(child));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    Form form = BirthPage.checked(Form.of(typed), businessDate.today());
    if (!form.isValid()) {
      return show(400, child(id), form);
    }
    RecordBirth birth = BirthPage.read(form);
    try {
      births.record(id, form.hidden("version", Long::parseLong), birth);
    } catch (Invalid e) {
      return show(400, child(id), form.with("born-day", String.valueOf(e.getMessage())));
    } catch (Conflict e) {
      return show(409, child(id), form.with(null, String.valueOf(e.getMessage())));
    }
    return pages.done("/children/" + id, "The birth is recorded", birth.born());
  }

  /** A day of birth that was recorded by mistake. */
  @GET
  @Path(BirthPage.MEND)
  public Response showMend(@PathParam("child") ChildId id) {
    ChildView child = child(id);
    return child.birth().isExact()
        ? showMend(200, child, BirthPage.filledToMend(child))
        : Response.seeOther(URI.create("/children/" + id)).build();
  }

  @POST
  @Path(BirthPage.MEND)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response mend(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    Form form = BirthPage.checked(Form.of(typed), businessDate.today());
    if (!form.isValid()) {
      return showMend(400, child(id), form);
    }
    LocalDate born = form.date("born").findDate().orElseThrow();
    try {
      births.correct(id, form.hidden("version", Long::parseLong), born);
    } catch (Invalid e) {
      return showMend(400, child(id), form.with("born-day", String.valueOf(e.getMessage())));
    } catch (Conflict e) {
      return showMend(409, child(id), form.with(null, String.valueOf(e.getMessage())));
    }
    return pages.done("/children/" + id, "The day of birth is put right", born);
  }

  private Response showMend(int status, ChildView child, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesBirthMend(
                pages.page("Put the day of birth right", Section.CHILDREN, form),
                BirthPage.of(child),
                form))
        .build();
  }

  private ChildView child(ChildId id) {
    return children.getChild(id, businessDate.today());
  }

  private Response show(int status, ChildView child, Form form) {
    if (BirthPage.address(child) == null) {
      return Response.seeOther(URI.create("/children/" + child.id())).build();
    }
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesBirth(
                pages.page("Record the birth", Section.CHILDREN, form), BirthPage.of(child), form))
        .build();
  }
}
