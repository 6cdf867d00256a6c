package uk.kith.app.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.RecordChild;

/** The placement request, one screen. */
@Path("/searches/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class RequestPageResource {
  private static final String TITLE = "Ask for a placement";

  @Inject Pages pages;
  @Inject Children children;
  @Inject PlacementRequests requests;
  @Inject UnknownPostcodes unknown;
  @Inject BusinessDate businessDate;

  /** Begins with a child on record ticked, or with nobody; brothers and sisters are offered. */
  @GET
  public Response begin(@QueryParam("child") @Nullable ChildId child) {
    if (child == null) {
      return show(200, Form.EMPTY);
    }
    ChildView view = children.getChild(child, businessDate.today());
    Map<String, List<String>> typed = new LinkedHashMap<>();
    typed.put("child", List.of(child.toString()));
    typed.put("offered", family(view).stream().map(ChildId::toString).toList());
    return show(200, Form.of(typed));
  }

  private static Set<ChildId> family(ChildView child) {
    Set<ChildId> family = new LinkedHashSet<>(List.of(child.id()));
    child.siblings().forEach(sibling -> family.add(sibling.id()));
    return family;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(MultivaluedMap<String, String> typed) {
    PlacementRequestForm.Read read =
        PlacementRequestForm.read(Form.of(typed), businessDate.today());
    PlacementRequestForm.Asked asked = read.asked();
    if (asked == null) {
      return show(400, read.form());
    }
    try {
      SearchId search = requests.open(asked);
      return pages.done(
          "/searches/" + search,
          unknown.after(
              "The search is open. Look at the options next",
              asked.entered().toArray(RecordChild[]::new)));
    } catch (Invalid e) {
      String field = e.errors().get(0).field();
      return show(
          400,
          read.form()
              .with(
                  field.equals("avoid-children") ? field : "number",
                  String.valueOf(e.getMessage())));
    } catch (Conflict e) {
      return show(409, read.form().with(null, String.valueOf(e.getMessage())));
    }
  }

  private Response show(int status, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesRequest(
                pages.page(TITLE, Section.SEARCHES, form), form, offered(form)))
        .build();
  }

  /** The children offered for ticking stay on the page when it is shown again. */
  private List<Choice> offered(Form form) {
    LocalDate today = businessDate.today();
    List<ChildId> ids = new ArrayList<>();
    List<String> typed = new ArrayList<>(form.values("offered"));
    typed.addAll(form.values("child"));
    for (String id : new LinkedHashSet<>(typed)) {
      try {
        ids.add(ChildId.of(id));
      } catch (IllegalArgumentException e) {
        // Not one of ours: what the form's reader says about it stands in its error.
        continue;
      }
    }
    return children.findChildren(ids, today).stream()
        .map(
            child ->
                Choice.of(child.id().toString(), Words.name(child) + ", " + Words.age(child))
                    .chosen(form.has("child", child.id().toString())))
        .toList();
  }
}
