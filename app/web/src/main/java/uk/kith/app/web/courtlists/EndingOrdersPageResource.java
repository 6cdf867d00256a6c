package uk.kith.app.web.courtlists;

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
import java.util.Arrays;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.courtlists.EndingOrderList.When;
import uk.kith.app.web.list.ListPage;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.EndingOrders;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Children;

/** Orders that end by themselves, so that what follows is asked of the court in time. */
@Path(EndingOrderList.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.COURT_OFFICER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class EndingOrdersPageResource {

  @Inject Pages pages;
  @Inject EndingOrders orders;
  @Inject ProceedingsRegister register;
  @Inject Children children;
  @Inject NextStepReader reader;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<EndingOrderList.Key> sort = EndingOrderList.sort(form);
    Page<EndingOrder> found =
        Page.of(
            orders
                .between(EndingOrderList.when(form).period(today), CourtAsked.filter(form), today)
                .stream(),
            EndingOrderList.order(sort),
            page,
            ListPage.ROWS);
    NextSteps steps =
        reader.read(address, found.items().stream().map(each -> each.child().id()).toList());
    return new CountedList(
            ListPage.of(
                EndingOrderList.of(steps, today),
                found,
                sort,
                form,
                EndingOrderList.selects(children.teams(null, today), register.choices(today)),
                EndingOrderList.said(form),
                List.of()),
            counts(today),
            "as of " + Dates.day(today),
            "Orders end on the day that is written on them, where the law ends them, or with a"
                + " birthday. An order in whose place another stands is left out.")
        .page(pages);
  }

  private List<Count> counts(LocalDate today) {
    List<EndingOrder> all = orders.between(When.all(today), CourtFilter.ALL, today);
    return Arrays.stream(When.values())
        .map(
            when ->
                new Count(
                    Numbers.count(
                        all.stream()
                            .filter(order -> when.period(today).contains(order.endsOn()))
                            .count()),
                    Words.within(when.words()),
                    EndingOrderList.href(when)))
        .toList();
  }
}
