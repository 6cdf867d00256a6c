package uk.kith.app.web.child;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Searches;

/** Merges the record of a child without a number into its other record, in two steps. */
@Path("/children/{id}/merge")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class MergePageResource {
  private static final String TITLE = "Merge with a record";
  private static final int FOUND_SHOWN = 20;

  @Inject Pages pages;
  @Inject Children children;
  @Inject Searches searches;
  @Inject BusinessDate businessDate;

  /** The first step: looking for the record, at first by the child's own name. */
  @GET
  public JteModel choose(@PathParam("id") ChildId id, @Context UriInfo address) {
    LocalDate today = businessDate.today();
    ChildView child = fromARequest(id, today);
    RecordSearch search = RecordSearch.of(address, child.firstName());
    return Pages.TEMPLATES.pagesMerge(
        pages.page(TITLE, Section.CHILDREN),
        new MergePageMaker(child, today).choose(search.find(children, today, FOUND_SHOWN)),
        search.typed());
  }

  /** The second step: both side by side, and why they are the same child. */
  @GET
  @Path("{into}")
  public Response compare(@PathParam("id") ChildId id, @PathParam("into") ChildId into) {
    return show(200, id, into, Form.EMPTY);
  }

  @POST
  @Path("{into}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response merge(
      @PathParam("id") ChildId id,
      @PathParam("into") ChildId into,
      MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("reason", "Say why both are the same child");
    if (!form.isValid()) {
      return show(400, id, into, form);
    }
    LocalDate today = businessDate.today();
    fromARequest(id, today);
    onRecord(into, today);
    try {
      children.merge(id, into, form.value("reason"));
    } catch (Conflict e) {
      return show(409, id, into, form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done("/children/" + into, "The child known from the request is now this record");
  }

  private Response show(int status, ChildId id, ChildId into, Form form) {
    LocalDate today = businessDate.today();
    ChildView child = fromARequest(id, today);
    MergePage.Comparison comparison =
        new MergePageMaker(child, today)
            .compare(onRecord(into, today), searches.searchesOf(id), searches.searchesOf(into));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesMergeCompare(
                pages.page(TITLE, Section.CHILDREN, form), comparison, form))
        .build();
  }

  private ChildView fromARequest(ChildId id, LocalDate today) {
    ChildView child = children.getChild(id, today);
    if (child.localId() != null) {
      throw new Invalid(
          "child", "on-record", "This child has a number. Only a record without one is merged");
    }
    return child;
  }

  private ChildView onRecord(ChildId id, LocalDate today) {
    ChildView record = children.getChild(id, today);
    if (record.localId() == null) {
      throw new Invalid("into", "not-on-record", "Choose a child who is on record with a number");
    }
    return record;
  }
}
