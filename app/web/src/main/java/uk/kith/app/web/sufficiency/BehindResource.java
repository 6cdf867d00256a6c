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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Worklist;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.sufficiency.api.IndicatorBoard;
import uk.kith.sufficiency.api.IndicatorView;

/** The children behind a figure, for those who may see records of children. */
@Path("/sufficiency/indicators/{figure:[a-z0-9-]+}/{day:\\d{4}-\\d{2}-\\d{2}}/children")
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
public class BehindResource {

  private static final int BATCH = 200;

  @Inject Pages pages;
  @Inject IndicatorBoard board;
  @Inject Children children;
  @Inject LocalAuthority authority;
  @Inject BusinessDate businessDate;

  /** Which figure, and of which day. */
  private record Asked(String figure, LocalDate day) {

    String address() {
      return "/sufficiency/indicators/" + figure + "/" + day + "/children";
    }
  }

  @GET
  public JteModel show(
      @Context UriInfo address,
      @PathParam("figure") String figure,
      @PathParam("day") String day,
      @QueryParam("page") @DefaultValue("0") int page) {
    Asked asked = asked(figure, day);
    Form form = Form.of(address.getQueryParameters());
    Sort<BehindList.Key> sort = Sorting.asked(form, BehindList.Key.class, BehindList.USUAL);
    List<ChildBrief> all = wanted(asked, form, sort);
    Page<ChildBrief> shown = Page.of(all, page, ListPage.ROWS);
    Worklist<ChildView> list = list(asked);
    return Pages.TEMPLATES.pagesList(
        pages.page(list.heading(), Section.SUFFICIENCY),
        ListPage.of(
            list,
            new Page<>(
                views(shown.items(), asked.day()), shown.total(), shown.page(), shown.size()),
            sort,
            form,
            List.of(),
            Collections.singletonList(ListPage.withText(form, "name or number")),
            List.of(
                new ListPage.Action(
                    "Back to the figures", "/sufficiency/indicators?asOf=" + asked.day()))));
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(
      @Context UriInfo address,
      @PathParam("figure") String figure,
      @PathParam("day") String day,
      @PathParam("format") String format) {
    Asked asked = asked(figure, day);
    Form form = Form.of(address.getQueryParameters());
    List<ChildBrief> all =
        wanted(asked, form, Sorting.asked(form, BehindList.Key.class, BehindList.USUAL));
    return Download.of(
        list(asked),
        format,
        taker -> {
          for (int from = 0; from < all.size(); from += BATCH) {
            taker.accept(views(all.subList(from, Math.min(all.size(), from + BATCH)), asked.day()));
          }
        });
  }

  private List<ChildBrief> wanted(Asked asked, Form form, Sort<BehindList.Key> sort) {
    List<ChildId> ids =
        board.findBehind(asked.figure(), asked.day()).orElseThrow(NotFoundException::new);
    return BehindList.with(form.value("text"), children.brief(ids, asked.day())).stream()
        .sorted(BehindList.order(sort, asked.day()))
        .toList();
  }

  private List<ChildView> views(List<ChildBrief> briefs, LocalDate day) {
    Map<ChildId, ChildView> found = new HashMap<>();
    children
        .findChildren(briefs.stream().map(ChildBrief::id).toList(), day)
        .forEach(view -> found.put(view.id(), view));
    List<ChildView> views = new ArrayList<>();
    briefs.stream().map(each -> found.get(each.id())).filter(Objects::nonNull).forEach(views::add);
    return views;
  }

  private Worklist<ChildView> list(Asked asked) {
    String name =
        board.indicators(asked.day()).items().stream()
            .filter(each -> each.id().equals(asked.figure()))
            .map(IndicatorView::name)
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return BehindList.of(asked.address(), name, asked.day(), AuthorityNames.shortName(authority));
  }

  private Asked asked(String figure, String day) {
    LocalDate asOf;
    try {
      asOf = Dates.read(day);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException(e);
    }
    if (asOf.isAfter(businessDate.today())) {
      throw new NotFoundException();
    }
    return new Asked(figure, asOf);
  }
}
