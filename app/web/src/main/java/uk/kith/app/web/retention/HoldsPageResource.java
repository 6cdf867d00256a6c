package uk.kith.app.web.retention;

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
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.RecordHolds;
import uk.kith.placements.api.RecordHolds.HoldId;
import uk.kith.placements.api.RecordHolds.HoldView;
import uk.kith.placements.api.RecordHolds.Of;

/** Records on hold: all of them, a new hold, and one with its reviews. */
@Path("/retention/holds")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class HoldsPageResource {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Inject Pages pages;
  @Inject RecordHolds holds;
  @Inject Clock clock;

  /** Reviews go by the real day. */
  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    Sort<HoldSort> sort = Sorting.asked(form, HoldSort.class, HoldSort.USUAL);
    ListPage list =
        ListPage.of(
            RetentionLists.holds(today()),
            Page.of(asked(form), HoldSort.order(sort), page, ListPage.ROWS),
            sort,
            form,
            RetentionLists.holdStates(),
            List.of(),
            List.of(new ListPage.Action("Hold a record", RetentionLists.HOLDS + "/new")));
    return Pages.TEMPLATES.pagesList(pages.page(list.heading(), Section.RETENTION), list);
  }

  private Stream<HoldView> asked(Form form) {
    LocalDate today = today();
    return holds.list().stream().filter(each -> RetentionLists.isAsked(each, form, today));
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    Sort<HoldSort> sort = Sorting.asked(form, HoldSort.class, HoldSort.USUAL);
    return Download.of(
        RetentionLists.holds(today()),
        format,
        taker -> taker.accept(asked(form).sorted(HoldSort.order(sort)).toList()));
  }

  @GET
  @Path("new")
  public Response ask(@Context UriInfo address) {
    return ask(200, Form.of(address.getQueryParameters()));
  }

  private Response ask(int status, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesHoldNew(
                pages.page("Hold a record", Section.RETENTION, form),
                new RetentionPages.NewHold(RetentionPages.KINDS),
                form))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response hold(MultivaluedMap<String, String> typed) {
    Form form =
        Form.of(typed)
            .choose("kind", RetentionPages.KINDS, "Choose what the record is of")
            .require("number", "Enter the number of the record")
            .require("reason", "Say why the record is held");
    if (!form.isValid()) {
      return ask(400, form);
    }
    try {
      HoldId id =
          holds.hold(Of.valueOf(form.value("kind")), form.value("number"), form.value("reason"));
      return pages.done(RetentionLists.HOLDS + "/" + id, "The record is on hold");
    } catch (Invalid e) {
      return ask(400, RetentionPages.refused(form, e));
    }
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") HoldId id) {
    return one(200, holds.get(id), Form.EMPTY);
  }

  private Response one(int status, HoldView view, Form form) {
    RetentionPages.Hold page = RetentionPages.hold(view);
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesHold(
                pages.page(page.heading() + ", on hold", Section.RETENTION, form), page, form))
        .build();
  }

  @POST
  @Path("{id}/review")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response review(@PathParam("id") HoldId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return change(
        id,
        form,
        "The review is recorded",
        () -> holds.review(id, version(form), form.value("note")));
  }

  @POST
  @Path("{id}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(@PathParam("id") HoldId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return change(
        id, form, "The hold has ended", () -> holds.end(id, version(form), form.value("why")));
  }

  private static long version(Form form) {
    return form.hidden("version", Long::parseLong);
  }

  private Response change(HoldId id, Form form, String done, Runnable work) {
    try {
      work.run();
    } catch (Invalid e) {
      return one(400, holds.get(id), RetentionPages.refused(form, e));
    } catch (Conflict e) {
      return one(409, holds.get(id), form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done(RetentionLists.HOLDS + "/" + id, done);
  }
}
