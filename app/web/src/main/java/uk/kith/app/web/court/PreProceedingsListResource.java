package uk.kith.app.web.court;

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
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Whose;
import uk.kith.app.web.meeting.Holding;
import uk.kith.court.api.PreProceedingsFilter;
import uk.kith.court.api.PreProceedingsFilter.Which;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.PreProceedingsRegister;
import uk.kith.court.api.PreProceedingsSort;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Children;

/** The list of children in pre-proceedings, with the weeks of each. */
@Path("/pre-proceedings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class PreProceedingsListResource {

  @Inject Pages pages;
  @Inject PreProceedingsRegister register;
  @Inject NamedLines named;
  @Inject NextStepReader reader;
  @Inject Holding holding;
  @Inject Children children;
  @Inject GatewayPolicy policy;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<PreProceedingsSort> sort = sort(form);
    Whose whose = whose(form, actor.get().name(), children, today);
    PreProceedingsFilter filter = PreProceedingsList.filter(form, whose);
    Page<PreProceedingsLine> found = register.list(filter, sort, today, page, ListPage.ROWS);
    NextSteps steps =
        reader.read(
            address, found.items().stream().flatMap(line -> line.children().stream()).toList());
    return Pages.TEMPLATES.pagesPreProceedings(
        pages.page("Pre-proceedings", Section.COURT),
        ListPage.of(
            PreProceedingsList.of(today, policy, steps),
            new Page<>(named.of(found.items(), today), found.total(), found.page(), found.size()),
            sort,
            form,
            PreProceedingsList.selects(children.teams(null, today), policy),
            said(form, filter, whose, today),
            holding.actions(decide(actor.get()), PreProceedingsAgenda.LIST, address)),
        "limit of " + policy.longestWeeks() + " weeks");
  }

  /** With how many of those that wait for the court stand before the others. */
  private List<@Nullable String> said(
      Form form, PreProceedingsFilter filter, Whose whose, LocalDate today) {
    List<@Nullable String> said = PreProceedingsList.said(form, filter, whose, policy);
    if (filter.which() == Which.CURRENT) {
      long toIssue =
          register.list(filter.of(Which.TO_ISSUE), PreProceedingsSort.USUAL, today, 0, 1).total();
      said.add(toIssue == 0 ? "none of them to issue" : toIssue + " of them to issue");
    }
    return said;
  }

  /** The button of those who record decisions; none for others. */
  static List<ListPage.Action> decide(Actor visitor) {
    return visitor.has(Role.COURT_OFFICER)
        ? List.of(new ListPage.Action("Record a gateway decision", "/pre-proceedings/gateway/new"))
        : List.of();
  }

  static Whose whose(Form form, String me, Children children, LocalDate today) {
    return Whose.asked(form, me, () -> children.teams(me, today));
  }

  static Sort<PreProceedingsSort> sort(Form form) {
    return Sorting.asked(form, PreProceedingsSort.class, PreProceedingsSort.USUAL);
  }
}
