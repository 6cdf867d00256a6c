package uk.kith.app.web.restriction;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.app.restriction.BreakGlass;
import uk.kith.app.restriction.BreakGlass.Opening;
import uk.kith.app.restriction.OpeningId;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Worklist;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;

/** Restricted records that people opened, for information governance to look at. */
@Path("/restrictions/opened")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class OpenedPageResource {

  @Inject Pages pages;
  @Inject BreakGlass glass;
  @Inject Clock clock;

  private Worklist<Opening> worklist() {
    return RestrictionLists.openings(
        LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")), clock.instant());
  }

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    Sort<OpeningSort> sort = Sorting.asked(form, OpeningSort.class, OpeningSort.USUAL);
    ListPage list =
        ListPage.of(
            worklist(),
            Page.of(asked(form), OpeningSort.order(sort), page, ListPage.ROWS),
            sort,
            form,
            RestrictionLists.reviewed(),
            List.of(),
            List.of());
    return Pages.TEMPLATES.pagesList(pages.page(list.heading(), Section.RESTRICTED), list);
  }

  private Stream<Opening> asked(Form form) {
    return glass.list().stream().filter(each -> RestrictionLists.isAsked(each, form));
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    Sort<OpeningSort> sort = Sorting.asked(form, OpeningSort.class, OpeningSort.USUAL);
    return Download.of(
        worklist(),
        format,
        taker -> taker.accept(asked(form).sorted(OpeningSort.order(sort)).toList()));
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") OpeningId id) {
    return one(200, id, Form.EMPTY);
  }

  private Response one(int status, OpeningId id, Form form) {
    Opening opening =
        glass.list().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    RestrictionPages.Looked page = RestrictionPages.looked(opening, clock.instant());
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesOpened(
                pages.page(page.heading() + ", opened", Section.RESTRICTED, form), page, form))
        .build();
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response review(@PathParam("id") OpeningId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    try {
      glass.review(id, form.value("note"));
    } catch (Invalid e) {
      return one(400, id, RestrictionPages.refused(form, e));
    }
    return pages.done(RestrictionLists.OPENINGS, "The review is recorded");
  }
}
