package uk.kith.app.web.serviceaccount;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.program.ServiceAccountAdministration;
import uk.kith.app.program.ServiceAccountSort;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;

/** Every program that may call the API, and those that could once. */
@Path(ServiceAccountWorklist.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.ADMINISTRATOR)
public class ServiceAccountsPageResource {

  @Inject Pages pages;
  @Inject ServiceAccountAdministration accounts;
  @Inject Clock clock;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    Sort<ServiceAccountSort> sort = sort(form);
    return Pages.TEMPLATES.pagesList(
        pages.page("Service accounts", Section.SERVICE_ACCOUNTS),
        ListPage.of(
            ServiceAccountWorklist.of(LocalDate.now(clock)),
            accounts.list(ServiceAccountWorklist.filter(form), sort, page, ListPage.ROWS),
            sort,
            form,
            ServiceAccountWorklist.SELECTS,
            ServiceAccountWorklist.said(form),
            List.of(
                new ListPage.Action(
                    "Make a service account", ServiceAccountWorklist.ADDRESS + "/new"))));
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    return Download.of(
        ServiceAccountWorklist.of(LocalDate.now(clock)),
        format,
        taker -> taker.accept(accounts.listAll(ServiceAccountWorklist.filter(form), sort(form))));
  }

  private static Sort<ServiceAccountSort> sort(Form form) {
    return Sorting.asked(form, ServiceAccountSort.class, ServiceAccountSort.USUAL);
  }
}
