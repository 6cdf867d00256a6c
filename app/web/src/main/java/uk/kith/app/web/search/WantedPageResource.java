package uk.kith.app.web.search;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ApprovalsWanted;

/** Who must decide what by when, before children can move in. */
@Path(WantedList.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER})
public class WantedPageResource {

  @Inject Pages pages;
  @Inject ApprovalsWanted approvals;
  @Inject WantedNames names;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<WantedList.Key> sort = Sorting.asked(form, WantedList.Key.class, WantedList.USUAL);
    List<WantedList.Named> all = names.named(approvals.listWanted(today), today);
    ListPage list =
        ListPage.of(
            WantedList.of(today),
            Page.of(WantedList.asked(all, form, sort), page, ListPage.ROWS),
            sort,
            form,
            WantedList.selects(all),
            WantedList.said(form),
            List.of(
                new ListPage.Action(
                    "Approvals of placements that began", "/due?group=DECISIONS&when=all"),
                new ListPage.Action("Decisions to look at again", LookAgainList.ADDRESS)));
    return Pages.TEMPLATES.pagesList(pages.page(list.heading(), Section.SEARCHES), list);
  }
}
