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
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.app.restriction.BreakGlass;
import uk.kith.app.restriction.RecordKind;
import uk.kith.app.restriction.RestrictionId;
import uk.kith.app.restriction.Restrictions;
import uk.kith.app.restriction.Restrictions.RestrictionView;
import uk.kith.app.web.Numbers;
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

/** Restrictions of records: all of them, a new one, and one with its reviews. */
@Path("/restrictions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class RestrictionsPageResource {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Inject Pages pages;
  @Inject Restrictions restrictions;
  @Inject BreakGlass glass;
  @Inject Clock clock;

  /** Reviews go by the real day, as everything about who may see what. */
  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    Sort<RestrictionSort> sort = Sorting.asked(form, RestrictionSort.class, RestrictionSort.USUAL);
    ListPage list =
        ListPage.of(
            RestrictionLists.restrictions(today()),
            Page.of(asked(form), RestrictionSort.order(sort), page, ListPage.ROWS),
            sort,
            form,
            RestrictionLists.states(),
            List.of(),
            List.of(new ListPage.Action("Restrict a record", "/restrictions/new")));
    return Pages.TEMPLATES.pagesRestrictions(
        pages.page(list.heading(), Section.RESTRICTED),
        new RestrictionPages.Overview(
            list,
            Numbers.many(glass.toReview(), "opening", "openings") + " not reviewed",
            RestrictionLists.OPENINGS));
  }

  private Stream<RestrictionView> asked(Form form) {
    LocalDate today = today();
    return restrictions.list().stream().filter(each -> RestrictionLists.isAsked(each, form, today));
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    Sort<RestrictionSort> sort = Sorting.asked(form, RestrictionSort.class, RestrictionSort.USUAL);
    return Download.of(
        RestrictionLists.restrictions(today()),
        format,
        taker -> taker.accept(asked(form).sorted(RestrictionSort.order(sort)).toList()));
  }

  @GET
  @Path("new")
  public Response ask(@Context UriInfo address) {
    return ask(200, Form.of(address.getQueryParameters()));
  }

  private Response ask(int status, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesRestrictionNew(
                pages.page("Restrict a record", Section.RESTRICTED, form),
                new RestrictionPages.New(RestrictionPages.KINDS),
                form))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response restrict(MultivaluedMap<String, String> typed) {
    Form form =
        Form.of(typed)
            .choose("kind", RestrictionPages.KINDS, "Choose what the record is of")
            .require("number", "Enter the number of the record")
            .require("reason", "Say why the record is restricted");
    if (!form.isValid()) {
      return ask(400, form);
    }
    try {
      RestrictionId id =
          restrictions.restrict(
              RecordKind.valueOf(form.value("kind")),
              form.value("number"),
              form.value("reason"),
              RestrictionPages.names(form.value("allowed")),
              RestrictionPages.names(form.value("denied")));
      return pages.done(RestrictionLists.ADDRESS + "/" + id, "The record is restricted");
    } catch (Invalid e) {
      return ask(400, RestrictionPages.refused(form, e));
    } catch (Conflict e) {
      return ask(409, form.refused(String.valueOf(e.getMessage())));
    }
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") RestrictionId id) {
    RestrictionView view = restrictions.get(id);
    return one(
        200,
        view,
        Form.prefilled(
            Map.of(
                "allowed", String.join("\n", view.allowed()),
                "denied", String.join("\n", view.denied()))));
  }

  private Response one(int status, RestrictionView view, Form form) {
    RestrictionPages.One page = RestrictionPages.one(view);
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesRestriction(
                pages.page(page.heading() + ", restricted", Section.RESTRICTED, form), page, form))
        .build();
  }

  @POST
  @Path("{id}/review")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response review(@PathParam("id") RestrictionId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return change(
        id,
        form,
        "The review is recorded",
        () -> restrictions.review(id, version(form), form.value("note")));
  }

  @POST
  @Path("{id}/names")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response rename(@PathParam("id") RestrictionId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return change(
        id,
        form,
        "The names are changed",
        () ->
            restrictions.rename(
                id,
                version(form),
                RestrictionPages.names(form.value("allowed")),
                RestrictionPages.names(form.value("denied"))));
  }

  @POST
  @Path("{id}/lift")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response lift(@PathParam("id") RestrictionId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return change(
        id,
        form,
        "The restriction is lifted",
        () -> restrictions.lift(id, version(form), form.value("why")));
  }

  private static long version(Form form) {
    return form.hidden("version", Long::parseLong);
  }

  private Response change(RestrictionId id, Form form, String done, Runnable work) {
    try {
      work.run();
    } catch (Invalid e) {
      return one(400, restrictions.get(id), RestrictionPages.refused(form, e));
    } catch (Conflict e) {
      return one(409, restrictions.get(id), form.refused(String.valueOf(e.getMessage())));
    }
    String address = RestrictionLists.ADDRESS + "/" + id;
    return pages.done(address, done);
  }
}
