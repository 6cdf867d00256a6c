package uk.kith.app.web.retention;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Deletions;
import uk.kith.placements.api.Deletions.DueList;

/** Records whose time is over. */
@Path("/retention")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class RetentionPageResource {

  @Inject Pages pages;
  @Inject Deletions deletions;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    Sort<DueSort> sort = Sorting.asked(form, DueSort.class, DueSort.USUAL);
    DueList due = deletions.due();
    ListPage list =
        ListPage.of(
            RetentionLists.due(due.day()),
            Page.of(
                due.records().stream().filter(each -> RetentionLists.isAsked(each, form)),
                DueSort.order(sort),
                page,
                ListPage.ROWS),
            sort,
            form,
            RetentionLists.dueStates(),
            List.of(),
            List.of(
                new ListPage.Action("Delete records", RetentionLists.DELETIONS + "/new"),
                new ListPage.Action("Hold a record", RetentionLists.HOLDS + "/new")));
    return Pages.TEMPLATES.pagesRetention(
        pages.page(list.heading(), Section.RETENTION), RetentionPages.overview(list, due));
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    Sort<DueSort> sort = Sorting.asked(form, DueSort.class, DueSort.USUAL);
    DueList due = deletions.due();
    return Download.of(
        RetentionLists.due(due.day()),
        format,
        taker ->
            taker.accept(
                due.records().stream()
                    .filter(each -> RetentionLists.isAsked(each, form))
                    .sorted(DueSort.order(sort))
                    .toList()));
  }
}
