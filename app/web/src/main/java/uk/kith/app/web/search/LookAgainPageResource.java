package uk.kith.app.web.search;

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
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.LookAgain;
import uk.kith.matching.api.LookAgain.Decided;

/** Decisions that rest on a fact corrected afterwards: which, and what came of looking again. */
@Path(LookAgainList.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER, Role.REVIEWING_OFFICER})
public class LookAgainPageResource {

  @Inject Pages pages;
  @Inject LookAgain again;
  @Inject LookAgainNames names;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<LookAgainList.Key> sort =
        Sorting.asked(form, LookAgainList.Key.class, LookAgainList.USUAL);
    List<LookAgainList.Named> all = names.named(again.findToLookAt(), today);
    Page<LookAgainList.Named> shown =
        Page.of(LookAgainList.asked(all, form, sort), page, ListPage.ROWS);
    names.show(shown.items(), today);
    ListPage list =
        ListPage.of(
            LookAgainList.of(today),
            shown,
            sort,
            form,
            LookAgainList.selects(all),
            LookAgainList.said(form),
            List.of());
    return Pages.TEMPLATES.pagesList(pages.page(list.heading(), Section.SEARCHES), list);
  }

  @GET
  @Path("{reservation}")
  public Response show(@PathParam("reservation") ReservationId id) {
    return show(200, id, Form.EMPTY);
  }

  @POST
  @Path("{reservation}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER})
  public Response look(
      @PathParam("reservation") ReservationId id, MultivaluedMap<String, String> typed) {
    Form form =
        Form.of(typed)
            .require("stands", "Choose whether the decision stands")
            .require("note", "Say what you found");
    if (!form.isValid()) {
      return show(400, id, form);
    }
    try {
      again.look(id, form.has("stands", "yes"), form.value("note"));
    } catch (Conflict e) {
      return show(409, id, form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done(LookAgainList.ADDRESS, "It is recorded that you looked again");
  }

  private Response show(int status, ReservationId id, Form form) {
    List<Decided> one = List.of(again.get(id));
    LocalDate today = businessDate.today();
    LookAgainPage page =
        LookAgainPageMaker.make(
            names.named(one, today).get(0),
            names.children(one, today),
            names.homes(one, today),
            actor.get().has(Role.PLACEMENT_OFFICER) || actor.get().has(Role.APPROVER));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesLookAgain(
                pages.page("Look again at a decision", Section.SEARCHES, form), page, form))
        .build();
  }
}
