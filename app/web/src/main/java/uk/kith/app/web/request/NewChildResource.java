package uk.kith.app.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.DuplicateChildren;
import uk.kith.placements.api.RecordChild;

/** Records a child for whom no home is asked: one who lives at home, or is not born yet. */
@Path(NewChildResource.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER})
public class NewChildResource {

  public static final String ADDRESS = "/children/new";

  /** As links from other pages name it. */
  public static final String TITLE = "Record a child";

  private static final String NEXT = "next";
  private static final String GATEWAY = "gateway";

  /** From where a gateway decision about the child comes next. */
  public static final String FOR_GATEWAY = ADDRESS + "?" + NEXT + "=" + GATEWAY;

  @Inject Pages pages;
  @Inject Children children;
  @Inject DuplicateChildren duplicates;
  @Inject UnknownPostcodes unknown;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@Context UriInfo address) {
    String next = Form.of(address.getQueryParameters()).value(NEXT);
    return show(200, Form.prefilled(Map.of(NEXT, next)));
  }

  /** Other records that may be of the child stand on its page; nobody is merged alone. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(MultivaluedMap<String, String> typed) {
    LocalDate today = businessDate.today();
    NewChildForm.Read read = NewChildForm.read(Form.of(typed), today);
    RecordChild child = read.child();
    if (child == null) {
      return show(400, read.form());
    }
    ChildId id;
    try {
      id = children.record(child);
    } catch (Conflict e) {
      return show(409, read.form().with("number", String.valueOf(e.getMessage())));
    }
    if (!duplicates.likelyOf(id, today).isEmpty()) {
      return pages.done(
          "/children/" + id,
          unknown.after("The child is recorded, and may have another record: see below", child));
    }
    boolean gateway = read.form().has(NEXT, GATEWAY) && actor.get().has(Role.COURT_OFFICER);
    return pages.done(
        gateway ? "/pre-proceedings/gateway/new?child=" + id : "/children/" + id,
        unknown.after("The child is recorded", child));
  }

  private Response show(int status, Form form) {
    return Response.status(status)
        .entity(Pages.TEMPLATES.pagesChildNew(pages.page(TITLE, Section.CHILDREN, form), form))
        .build();
  }
}
