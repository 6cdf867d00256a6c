package uk.kith.app.web.users;

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
import uk.kith.app.signin.UserAdministration;
import uk.kith.app.signin.UserSort;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;

/** Everybody who may sign in, and who could once. */
@Path(UserWorklist.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.ADMINISTRATOR)
public class UsersPageResource {

  @Inject Pages pages;
  @Inject UserAdministration users;
  @Inject Clock clock;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    Sort<UserSort> sort = sort(form);
    return Pages.TEMPLATES.pagesList(
        pages.page("Users", Section.USERS),
        ListPage.of(
            UserWorklist.of(LocalDate.now(clock)),
            users.list(UserWorklist.filter(form), sort, page, ListPage.ROWS),
            sort,
            form,
            UserWorklist.SELECTS,
            UserWorklist.said(form),
            List.of(new ListPage.Action("Add a user", UserWorklist.ADDRESS + "/new"))));
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    return Download.of(
        UserWorklist.of(LocalDate.now(clock)),
        format,
        taker -> taker.accept(users.listAll(UserWorklist.filter(form), sort(form))));
  }

  private static Sort<UserSort> sort(Form form) {
    return Sorting.asked(form, UserSort.class, UserSort.USUAL);
  }
}
