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
import java.util.List;
import java.util.Objects;
import uk.kith.app.web.Dates;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.EndsByOrder;
import uk.kith.placements.api.LegalSpells;

/** Records the legal status of a child from a day on. */
@Path("/children/{child}/legal-status")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER})
public class LegalStatusPageResource {
  @Inject Pages pages;
  @Inject Children children;
  @Inject BusinessDate businessDate;
  @Inject LegalSpells spells;
  @Inject EndsByOrder orders;

  /** Whether the page opens for somebody. */
  static boolean opensFor(Actor actor) {
    return actor.has(Role.PLACEMENT_OFFICER) || actor.has(Role.COURT_OFFICER);
  }

  @GET
  public Response show(@PathParam("child") ChildId id) {
    return show(200, child(id), Form.EMPTY);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response set(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    ChildView child = child(id);
    Form form = Form.of(typed);
    LocalDate from = form.date("from").findDate().orElse(null);
    if (from == null) {
      form = form.with("from-day", "Enter the first day of this legal status");
    }
    List<Choice> offered = statuses(form);
    form = form.choose("status", offered.subList(1, offered.size()), "Choose the legal status");
    if (from == null || !form.isValid()) {
      return show(400, child, form);
    }
    String status = form.value("status");
    try {
      children.setLegalStatus(
          child.id(), from, status.equals(LegalStatusPage.NONE) ? null : status);
    } catch (Invalid e) {
      return show(400, child, form.with("status", String.valueOf(e.getMessage())));
    }
    return pages.done("/children/" + child.id(), "The legal status is recorded", from);
  }

  private ChildView child(ChildId id) {
    return children.getChild(id, businessDate.today());
  }

  private List<Choice> statuses(Form form) {
    return LegalStatusPage.statusesFrom(form.date("from").findDate().orElse(businessDate.today()));
  }

  private Response show(int status, ChildView child, Form form) {
    LegalStatusPage page =
        new LegalStatusPage(
            "/children/" + child.id(),
            Words.fullName(child),
            List.of(
                Fact.of(
                    "Legal status on " + Dates.day(businessDate.today()),
                    Objects.requireNonNullElse(
                        LegalStatuses.words(
                            child,
                            spells
                                .of(List.of(child.id()), businessDate.today())
                                .getOrDefault(child.id(), List.of()),
                            orders.last(child.id(), businessDate.today()).orElse(null),
                            businessDate.today()),
                        "None is recorded"))),
            statuses(form));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesLegalStatus(
                pages.page("Legal status", Section.CHILDREN, form), page, form))
        .build();
  }
}
