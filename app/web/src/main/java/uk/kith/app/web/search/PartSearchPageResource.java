package uk.kith.app.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.SearchPartings;
import uk.kith.placements.api.SearchPartings.PartSearch;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.Together;

/** Lets some of the children of a search go on in a search of their own (R-MATCH-16). */
@Path("/searches/{search}/part")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class PartSearchPageResource {
  private static final String KEPT = "kept";

  @Inject Pages pages;
  @Inject Searches searches;
  @Inject SearchPartings partings;
  @Inject Children children;
  @Inject BusinessDate businessDate;
  @Inject OwnFamilyFacts family;

  /**
   * @param leaving those whom the options found a home for apart from the others; empty for nobody
   */
  @GET
  public Response show(
      @PathParam("search") SearchId id, @QueryParam("child") List<ChildId> leaving) {
    SearchView search = searches.getSearch(id);
    Map<String, List<String>> first = new LinkedHashMap<>();
    first.put("child", leaving.stream().map(ChildId::toString).toList());
    first.put("together", List.of(search.together().name()));
    first.put("remaining", List.of(search.together().name()));
    return show(200, search, Form.of(first));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response part(@PathParam("search") SearchId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    SearchView search = searches.getSearch(id);
    List<ChildId> leaving = form.hiddenOnes("child", ChildId::of);
    if (leaving.isEmpty()) {
      form = form.with("child", "Choose who goes on in a search of their own");
    }
    form = form.require("reason", "Say why they are looked for apart");
    if (!form.isValid()) {
      return show(400, search, form);
    }
    try {
      SearchId other =
          partings.part(
              new PartSearch(
                  id,
                  leaving,
                  find(form.value("together")),
                  find(form.value("remaining")),
                  form.value("reason"),
                  KeptNames.of(form, KEPT)));
      return pages.done(
          "/searches/" + other, "The search is parted. What follows is the search of who left");
    } catch (Refused e) {
      return show(422, search, KeptNames.refused(form, KEPT, e));
    } catch (Conflict e) {
      return show(409, search, form.refused(String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      Invalid.FieldError error = e.errors().get(0);
      return show(
          400,
          search,
          form.with(error.field().equals("reason") ? "reason" : "child", error.message()));
    }
  }

  private static @Nullable Together find(String typed) {
    return Arrays.stream(Together.values())
        .filter(each -> each.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  private Response show(int status, SearchView search, Form form) {
    LocalDate today = businessDate.today();
    List<ChildView> who = children.findChildren(search.children(), today);
    Set<ChildId> held =
        search.reservations().stream()
            .flatMap(each -> each.children().stream())
            .collect(Collectors.toSet());
    SearchFacts facts = new SearchFacts(search, who, today);
    PartSearchPage page =
        new PartSearchPage(
            "/searches/" + search.id(),
            "Search " + search.number(),
            Stream.concat(facts.facts().stream(), family.among(search, who, today).stream())
                .toList(),
            form.marked(
                "child",
                who.stream()
                    .filter(child -> !held.contains(child.id()))
                    .map(child -> Choice.of(child.id().toString(), nameAndAge(child)))
                    .toList()),
            search.children().size() > 2,
            facts.names(held));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesPartSearch(
                pages.page("Part the search", Section.SEARCHES, form), page, form))
        .build();
  }

  private static String nameAndAge(ChildView child) {
    return Words.name(child) + ", " + Words.age(child);
  }
}
