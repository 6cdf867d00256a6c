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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.request.ChildNumbers;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Searches;

/** Records whose child a child is, from a day on. */
@Path("/children/{child}/parent")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class ParentPageResource {
  @Inject Pages pages;
  @Inject Children children;
  @Inject ChildNumbers numbers;
  @Inject Searches searches;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("child") ChildId id) {
    return show(200, id, Form.EMPTY);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response set(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    Form form = ParentPage.checked(Form.of(typed));
    LocalDate from = form.date("from").findDate().orElse(null);
    if (from == null || !form.isValid()) {
      return show(400, id, form);
    }
    boolean chosen = !form.value(ParentPage.TOGETHER).isEmpty();
    String number = form.value("parent");
    try {
      children.setParent(
          id,
          from,
          chosen
              ? form.hidden(ParentPage.TOGETHER, ChildId::of)
              : number.isEmpty() ? null : numbers.get("parent", number));
    } catch (Invalid e) {
      return show(
          400,
          id,
          form.with(chosen ? ParentPage.TOGETHER : "parent", String.valueOf(e.getMessage())));
    }
    return pages.done("/children/" + id, "Whose child it is, is recorded", from);
  }

  private Response show(int status, ChildId id, Form form) {
    LocalDate today = businessDate.today();
    ChildView child = children.getChild(id, today);
    ParentPage page =
        new ParentPage(
            "/children/" + child.id(),
            Words.fullName(child),
            parent(children.ownFamily(child.id(), today).parent(), today),
            ParentPage.choices(together(child.id(), today)));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesParent(
                pages.page("Looked after parent", Section.CHILDREN, form), page, form))
        .build();
  }

  /** Who is not born yet is nobody's parent. */
  private List<ChildView> together(ChildId id, LocalDate today) {
    Set<ChildId> others =
        searches.searchesOf(id).stream()
            .flatMap(search -> search.children().stream())
            .filter(each -> !each.equals(id))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return children.findChildren(others, today).stream()
        .filter(each -> each.birth().due() == null)
        .toList();
  }

  private @Nullable String parent(@Nullable ChildId id, LocalDate today) {
    return id == null
        ? null
        : children.findChildren(List.of(id), today).stream()
            .findFirst()
            .map(view -> Words.fullName(view) + ", " + Words.caption(view))
            .orElse(null);
  }
}
