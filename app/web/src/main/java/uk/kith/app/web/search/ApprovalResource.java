package uk.kith.app.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.RecordApproval;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.asking.ApprovalCheck;

/** Records that a named person approved what a rule asks approval for. */
@Path("/searches/{search}/approve")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.APPROVER)
public class ApprovalResource {
  @Inject Pages pages;
  @Inject Searches searches;
  @Inject Decision decision;
  @Inject BusinessDate businessDate;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response approve(@PathParam("search") SearchId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    RunId run = form.hidden("run", RunId::of);
    HouseholdId home = form.hidden("household", HouseholdId::of);
    RuleId rule = form.hidden("rule", RuleId::of);
    List<ChildId> some = List.copyOf(form.hiddenOnes("child", ChildId::of));
    String prefix = rule.value() + "-";
    form = form.require(prefix + "by", "Enter the name of the person who approved");
    form = form.require(prefix + "post", "Enter the post of the person who approved");
    Optional<LocalDate> on = form.date(prefix + "on").findDate();
    if (on.isEmpty()) {
      form = form.with(prefix + "on-day", "Enter the day of the approval");
    } else if (on.get().isAfter(businessDate.today())) {
      form = form.with(prefix + "on-day", "Enter a day that is not later than today");
    }
    form = form.require(prefix + "reasons", "Enter the reasons for the approval");
    Set<ApprovalCheck> done =
        Set.copyOf(form.hiddenOnes(prefix + "checks", ApprovalCheck::valueOf));
    Set<ApprovalCheck> notDone =
        Set.copyOf(form.hiddenOnes(prefix + "not-done", ApprovalCheck::valueOf));
    if (!Collections.disjoint(done, notDone)) {
      form = form.with(prefix + "not-done", "Mark each as done or as not done, and not as both");
    }
    if (on.isEmpty() || !form.isValid()) {
      return decision.show(400, id, new Decision.Chosen(run, home, some), form, List.of());
    }
    try {
      searches.recordApproval(
          new RecordApproval(
              id,
              home,
              some,
              rule,
              form.value(prefix + "by"),
              form.value(prefix + "post"),
              on.get(),
              form.value(prefix + "reasons"),
              done,
              notDone,
              KeptNames.of(form, prefix + "kept")));
    } catch (Refused e) {
      return decision.show(
          422,
          id,
          new Decision.Chosen(run, home, some),
          KeptNames.refused(form, prefix + "kept", e),
          List.of());
    } catch (Conflict e) {
      return decision.show(
          409,
          id,
          new Decision.Chosen(run, home, some),
          form.refused(String.valueOf(e.getMessage())),
          List.of());
    }
    return pages.done(
        "/searches/"
            + id
            + "/reserve?household="
            + home
            + "&run="
            + run
            + some.stream().map(child -> "&child=" + child).collect(Collectors.joining()),
        "The approval under " + rule + " is recorded",
        on.get());
  }
}
