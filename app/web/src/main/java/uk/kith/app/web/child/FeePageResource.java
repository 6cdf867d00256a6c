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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.outside.FeeFields;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.PlacementAccounts;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.api.PlacementCosts;
import uk.kith.placements.engine.outside.Cost;

/** Records what any placement costs, inside or outside the area. */
@Path("/children/{child}/placements/{placement}/fee")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
public class FeePageResource {
  @Inject Pages pages;
  @Inject Children children;
  @Inject HomesOfPlacements homes;
  @Inject PlacementAccounts accounts;
  @Inject PlacementCosts costs;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(
      @PathParam("child") ChildId id, @PathParam("placement") PlacementId placement) {
    List<Cost> known = costs.listCosts(placement);
    PlacementAccount account = account(id, placement);
    Map<String, String> first = new HashMap<>();
    LocalDate from = known.isEmpty() ? account.start() : businessDate.today();
    TypedDate.of(from).parts().forEach(part -> first.put("from-" + part.name(), part.typed()));
    if (!known.isEmpty()) {
      Cost last = known.get(known.size() - 1);
      first.put("provider", last.provider());
      first.put("purchase", last.purchase().name());
      first.put("grade", Objects.requireNonNullElse(last.grade(), ""));
    }
    return show(200, id, account, Form.prefilled(first));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(
      @PathParam("child") ChildId id,
      @PathParam("placement") PlacementId placement,
      MultivaluedMap<String, String> typed) {
    PlacementAccount account = account(id, placement);
    Form form = FeeFields.checked(Form.of(typed));
    LocalDate from = form.date("from").findDate().orElse(null);
    if (from == null) {
      form = form.with("from-day", "Enter the first day of this fee");
    } else if (from.isBefore(account.start())) {
      form = form.with("from-day", "The placement began on " + Dates.day(account.start()));
    }
    if (from == null || !form.isValid()) {
      return show(400, id, account, form);
    }
    costs.record(placement, FeeFields.find(form, from).orElseThrow());
    return pages.done("/children/" + id + "/placements", "The fee is recorded", from);
  }

  private PlacementAccount account(ChildId id, PlacementId placement) {
    return accounts.listAccounts(id).stream()
        .filter(each -> each.id().equals(placement))
        .findFirst()
        .orElseThrow(() -> new NotFound(placement));
  }

  private Response show(int status, ChildId id, PlacementAccount account, Form form) {
    LocalDate today = businessDate.today();
    ChildView child = children.getChild(id, today);
    String href = "/children/" + child.id() + "/placements";
    FeePage page =
        new FeePage(
            href,
            href + "/" + account.id() + "/fee",
            Words.fullName(child),
            facts(account, PlacementsPage.home(account, homes.of(List.of(account), today))));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesFee(
                pages.page("Record the fee", Section.CHILDREN, form), page, form))
        .build();
  }

  private List<Fact> facts(PlacementAccount account, @Nullable HouseholdView home) {
    LocalDate end = account.end();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Home", home == null ? "Not in the register" : home.name()));
    facts.add(Fact.of("Placement", PlacementTypes.words(account.type())));
    facts.add(
        Fact.of(
            "Since",
            Dates.day(account.start()) + (end == null ? "" : ", until " + Dates.day(end))));
    List<String> fees = PlacementsPage.fees(costs.listCosts(account.id()));
    facts.add(Fact.of("Recorded", fees.isEmpty() ? "No fee yet" : String.join("; ", fees)));
    return facts;
  }
}
