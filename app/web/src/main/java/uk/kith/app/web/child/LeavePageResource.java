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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.search.Acceptances;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.ChildView.CurrentPlacement;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.EndPlacement;
import uk.kith.placements.api.EndsByOrder;
import uk.kith.placements.api.Placements;
import uk.kith.placements.engine.EndByOrder;

/** Records that a child left its placement and is looked after no longer. */
@Path("/children/{child}/leave")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class LeavePageResource {
  @Inject Pages pages;
  @Inject Children children;
  @Inject Placements placements;
  @Inject EndsByOrder orders;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("child") ChildId id) {
    Map<String, String> known = new HashMap<>();
    Optional<EndByOrder> order = findOrder(id, businessDate.today());
    LocalDate on = order.map(EndByOrder::madeOn).orElse(businessDate.today());
    TypedDate.of(on).parts().forEach(part -> known.put("on-" + part.name(), part.typed()));
    order.flatMap(each -> each.codeOn(on)).ifPresent(code -> known.put("reason", code));
    return show(200, child(id), Form.prefilled(known), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    ChildView child = child(id);
    Form form = Form.of(typed);
    LocalDate on = form.date("on").findDate().orElse(null);
    if (on == null) {
      form = form.with("on-day", "Enter the day on which the child left");
    }
    form =
        Acceptances.checked(
            form.require("reason", "Choose why the child is looked after no longer"));
    if (on == null || !form.isValid()) {
      return show(400, child, form, List.of());
    }
    try {
      placements.end(
          new EndPlacement(
              lives(child).id(), on, form.value("reason"), null, Acceptances.of(form)));
    } catch (Refused e) {
      return show(
          422,
          child,
          form.refused("Rules speak against this. Read below what they say"),
          e.findings());
    } catch (Conflict e) {
      return show(409, child, form.refused(String.valueOf(e.getMessage())), List.of());
    } catch (Invalid e) {
      return show(400, child, form.refused(String.valueOf(e.getMessage())), List.of());
    }
    // Of a child who was adopted the record is sealed by what was just recorded (ADR 0018).
    boolean seen = !children.visible(List.of(id)).isEmpty();
    return pages.done(
        seen ? "/children/" + id : "/children", "The end of the placement is recorded", on);
  }

  private ChildView child(ChildId id) {
    ChildView child = children.getChild(id, businessDate.today());
    if (child.placement() == null) {
      throw new Conflict("not-placed", "No placement of this child is recorded today");
    }
    return child;
  }

  private static CurrentPlacement lives(ChildView child) {
    CurrentPlacement lives = child.placement();
    if (lives == null) {
      throw new IllegalStateException("asked before");
    }
    return lives;
  }

  /** The order from which the reason follows (R-SGO-07); empty when none is recorded. */
  private Optional<EndByOrder> findOrder(ChildId id, LocalDate on) {
    LocalDate began = child(id).lookedAfterSince();
    return orders.find(id, on).filter(order -> began == null || !order.madeOn().isBefore(began));
  }

  private static List<Fact> facts(
      CurrentPlacement lives, @Nullable EndByOrder order, LocalDate on) {
    List<Fact> facts =
        new ArrayList<>(
            List.of(
                Fact.of("Placement", PlacementTypes.words(lives.type())),
                Fact.of("Since", Dates.day(lives.start()))));
    if (order != null) {
      facts.add(
          Fact.of(
              order.order(),
              Dates.day(order.madeOn())
                  + order
                      .codeOn(on)
                      .map(code -> ": from it follows " + code)
                      .orElse(": the code follows once it is known who the guardian is")));
    }
    return facts;
  }

  private Response show(int status, ChildView child, Form form, List<Finding> refusing) {
    CurrentPlacement lives = lives(child);
    LocalDate on = form.date("on").findDate().orElse(businessDate.today());
    LeavePage page =
        new LeavePage(
            "/children/" + child.id(),
            Words.fullName(child),
            facts(lives, findOrder(child.id(), on).orElse(null), on),
            LeavePage.reasonsOn(on),
            Acceptances.views(refusing),
            Acceptances.choices(refusing),
            "/searches/new?child=" + child.id());
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesLeave(
                pages.page("End the placement", Section.CHILDREN, form), page, form))
        .build();
  }
}
