package uk.kith.app.web.court;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.calendar.ListFiles;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.court.api.GatewayDecisions;
import uk.kith.court.api.GatewayDecisions.DecisionView;
import uk.kith.court.api.GatewayDecisions.GatewayFigures;
import uk.kith.court.api.GatewaySort;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ChildView;

/** The list of decisions of the legal gateway, with days to issue, and the same as a file. */
@Path("/pre-proceedings/gateway")
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
public class GatewayListResource {

  @Inject Pages pages;
  @Inject GatewayDecisions gateway;
  @Inject NamedLines named;
  @Inject NextStepReader reader;
  @Inject CurrentActor actor;
  @Inject ListFiles files;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<GatewaySort> sort = sort(form);
    Page<DecisionView> found =
        gateway.listDecisions(GatewayList.filter(form), sort, today, page, ListPage.ROWS);
    GatewayFigures figures = gateway.figures(today);
    List<GatewayList.Named> shown = named(found.items(), today);
    NextSteps steps =
        reader.read(
            address, shown.stream().map(each -> each.decision().child()).distinct().toList());
    return Pages.TEMPLATES.pagesGateway(
        pages.page("Decisions of the legal gateway", Section.COURT),
        ListPage.of(
            GatewayList.of(steps, today),
            new Page<>(shown, found.total(), found.page(), found.size()),
            sort,
            form,
            List.of(GatewayList.WHICH),
            Arrays.asList(GatewayList.said(form)),
            PreProceedingsListResource.decide(actor.get())),
        GatewayList.figures(figures),
        GatewayList.period(figures));
  }

  @GET
  @Path(ListFiles.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    NextSteps steps = reader.read("/pre-proceedings/gateway", List.of());
    return files.of(
        GatewayList.of(steps, today),
        format,
        taker ->
            gateway.exportDecisions(
                GatewayList.filter(form),
                sort(form),
                today,
                batch -> {
                  reader.more(steps, batch.stream().map(DecisionView::child).distinct().toList());
                  taker.accept(named(batch, today));
                }),
        address);
  }

  private List<GatewayList.Named> named(List<DecisionView> decisions, LocalDate today) {
    Map<ChildId, ChildView> found =
        named.find(decisions.stream().map(DecisionView::child).distinct().toList(), today);
    return decisions.stream()
        .flatMap(
            decision ->
                Stream.ofNullable(found.get(decision.child()))
                    .map(child -> new GatewayList.Named(decision, child)))
        .toList();
  }

  private static Sort<GatewaySort> sort(Form form) {
    return Sorting.asked(form, GatewaySort.class, GatewaySort.USUAL);
  }
}
