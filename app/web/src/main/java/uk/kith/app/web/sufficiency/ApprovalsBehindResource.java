package uk.kith.app.web.sufficiency;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.sufficiency.ApprovalsBehindList.Named;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.sufficiency.api.CountedApproval;
import uk.kith.sufficiency.api.IndicatorBoard;
import uk.kith.sufficiency.api.IndicatorView;

/** The fostering households behind a figure, for those who may see records of households. */
@Path("/sufficiency/indicators/{figure:[a-z0-9-]+}/{day:\\d{4}-\\d{2}-\\d{2}}/households")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class ApprovalsBehindResource {

  @Inject Pages pages;
  @Inject IndicatorBoard board;
  @Inject Households households;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(
      @Context UriInfo address,
      @PathParam("figure") String figure,
      @PathParam("day") String day,
      @QueryParam("page") @DefaultValue("0") int page) {
    LocalDate asOf = day(day);
    Form form = Form.of(address.getQueryParameters());
    Sort<ApprovalsBehindList.Key> sort = sort(form);
    List<Named> all = wanted(figure, asOf, form, sort);
    Worklist<Named> list = list(figure, asOf);
    return Pages.TEMPLATES.pagesList(
        pages.page(list.heading(), Section.SUFFICIENCY),
        ListPage.of(
            list,
            Page.of(all, page, ListPage.ROWS),
            sort,
            form,
            List.of(),
            Collections.singletonList(ListPage.withText(form, "name")),
            List.of(
                new ListPage.Action(
                    "Back to the figures", "/sufficiency/indicators?asOf=" + asOf))));
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(
      @Context UriInfo address,
      @PathParam("figure") String figure,
      @PathParam("day") String day,
      @PathParam("format") String format) {
    LocalDate asOf = day(day);
    Form form = Form.of(address.getQueryParameters());
    List<Named> all = wanted(figure, asOf, form, sort(form));
    return Download.of(list(figure, asOf), format, taker -> taker.accept(all));
  }

  private static Sort<ApprovalsBehindList.Key> sort(Form form) {
    return Sorting.asked(form, ApprovalsBehindList.Key.class, ApprovalsBehindList.USUAL);
  }

  /** Of whom no record is found any more is left out, as in other lists. */
  private List<Named> wanted(
      String figure, LocalDate asOf, Form form, Sort<ApprovalsBehindList.Key> sort) {
    List<CountedApproval> counted =
        board.findApprovalsBehind(figure, asOf).orElseThrow(NotFoundException::new);
    List<HouseholdId> ids = counted.stream().map(CountedApproval::household).distinct().toList();
    Map<HouseholdId, String> names =
        households.findHouseholds(ids, asOf).stream()
            .collect(Collectors.toMap(each -> each.snapshot().id(), HouseholdView::name));
    List<Named> named = new ArrayList<>();
    for (CountedApproval approval : counted) {
      String name = names.get(approval.household());
      if (name != null) {
        named.add(new Named(approval, name));
      }
    }
    return named.stream()
        .filter(each -> ApprovalsBehindList.has(form.value("text"), each))
        .sorted(ApprovalsBehindList.order(sort))
        .toList();
  }

  private Worklist<Named> list(String figure, LocalDate asOf) {
    String name =
        board.indicators(asOf).items().stream()
            .filter(each -> each.id().equals(figure))
            .map(IndicatorView::name)
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return ApprovalsBehindList.of(
        "/sufficiency/indicators/" + figure + "/" + asOf + "/households", name, asOf);
  }

  private LocalDate day(String day) {
    LocalDate asOf;
    try {
      asOf = Dates.read(day);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException(e);
    }
    if (asOf.isAfter(businessDate.today())) {
      throw new NotFoundException();
    }
    return asOf;
  }
}
