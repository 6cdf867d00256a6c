package uk.kith.app.web.court;

import static java.util.stream.Collectors.toMap;

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
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.court.CourtPage.Group;
import uk.kith.app.web.courtlists.CourtAsked;
import uk.kith.app.web.courtlists.CourtFile;
import uk.kith.app.web.courtlists.EndedCase;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.TableTools;
import uk.kith.app.web.meeting.Holding;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.CourtList;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsRegister.Lists;
import uk.kith.court.api.ProceedingsRegister.Part;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;

/** The children in proceedings. */
@Path("/court")
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
public class CourtListResource {

  private static final int SHOWN = 20;

  private static final List<CourtList> LISTS =
      List.of(CourtList.AT_RISK, CourtList.MISSING_TIMETABLE, CourtList.OTHERS);

  @Inject Pages pages;
  @Inject ProceedingsRegister register;
  @Inject CourtLines lines;
  @Inject NextStepReader reader;
  @Inject Holding holding;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  /**
   * @param all the list that is shown page by page; empty for the beginning of each
   * @param page of that list
   */
  @GET
  public JteModel show(
      @Context UriInfo address,
      @QueryParam("all") @DefaultValue("") String all,
      @QueryParam("page") @DefaultValue("0") int page) {
    LocalDate today = businessDate.today();
    Form form = Form.of(address.getQueryParameters());
    CourtFilter filter = CourtAsked.filter(form);
    CourtList whole = CourtList.find(all).filter(LISTS::contains).orElse(null);
    Lists lists =
        register.lists(
            LISTS.stream()
                .collect(
                    toMap(
                        list -> list,
                        list ->
                            list == whole ? new Part(page, ListPage.ROWS) : new Part(0, SHOWN))),
            filter,
            CourtAsked.sort(form),
            today);
    Map<CourtList, Page<ProceedingsView>> found = lists.pages();
    List<ChildId> ids =
        found.values().stream()
            .flatMap(each -> each.items().stream())
            .flatMap(each -> each.children().stream())
            .map(ChildInProceedings::child)
            .distinct()
            .toList();
    NextSteps steps = reader.read(address, ids);
    List<Group> groups =
        LISTS.stream()
            .map(list -> group(list, page(found, list), list == whole, form, steps, today))
            .toList();
    List<Count> counts =
        LISTS.stream()
            .map(
                list ->
                    count(
                        list,
                        Objects.requireNonNull(lists.of().get(list)),
                        page(found, list).total()))
            .toList();
    // Only what is looked for by its name: who looks at the lists asks for what is to be done.
    Page<CourtCase> ended = filter.text() == null ? null : register.ended(filter, today, 0, SHOWN);
    String said = CourtAsked.said(filter);
    String total =
        Numbers.many(lists.cases(), "case")
            + ", "
            + Numbers.many(lists.children(), "child", "children")
            + ", as of "
            + Dates.day(today)
            + (said.isEmpty() ? "" : ": " + said);
    return Pages.TEMPLATES.pagesCourt(
        pages.page("Children in proceedings", Section.COURT),
        new CourtPage(
            counts,
            total,
            estimates(found),
            groups,
            ended == null ? List.of() : ended.items().stream().map(EndedCase::fact).toList(),
            ended == null || ended.total() <= SHOWN
                ? null
                : "and " + Numbers.count(ended.total() - SHOWN) + " more: ask for more of the name",
            CourtAsked.selects(children.teams(null, today), register.choices(today)),
            form,
            whole == null ? null : whole.path()));
  }

  /** "8 children at risk, in 5 cases": brothers and sisters of one case may stand apart. */
  static Count count(CourtList list, long children, long cases) {
    String who = children == 1 ? "child" : "children";
    String said =
        switch (list) {
          case AT_RISK -> who + " at risk";
          case MISSING_TIMETABLE -> who + " missing a timetable";
          case OPEN, OTHERS -> "other " + who;
        };
    return new Count(
        Numbers.count(children), said + ", in " + Numbers.many(cases, "case"), "#" + list.path());
  }

  /** Said once: it is of the authority, and so of every line alike. */
  private static @Nullable String estimates(Map<CourtList, Page<ProceedingsView>> found) {
    return found.values().stream()
            .flatMap(page -> page.items().stream())
            .flatMap(each -> each.children().stream())
            .map(ChildInProceedings::finalHearingForecast)
            .anyMatch(estimate -> estimate != null && estimate.nationalOnly())
        ? "Planning estimates rest on national figures alone: too few of the authority’s own cases"
            + " have concluded to learn from."
        : null;
  }

  private static Page<ProceedingsView> page(
      Map<CourtList, Page<ProceedingsView>> found, CourtList list) {
    return Objects.requireNonNull(found.get(list));
  }

  private Group group(
      CourtList list,
      Page<ProceedingsView> found,
      boolean whole,
      Form form,
      NextSteps steps,
      LocalDate today) {
    Form shown = whole ? form : without(form);
    return new Group(
        list.path(),
        heading(list),
        says(list),
        CourtAsked.filter(form).equals(CourtFilter.ALL)
            ? none(list)
            : "Nobody of those whom you ask for.",
        lines.of(found.items(), steps, today),
        !whole && found.items().size() < found.total()
            ? TableTools.href("/court", all(form, list)) + "#" + list.path()
            : null,
        "Show all " + Numbers.many(found.total(), "case"),
        TableTools.filtered(
            CourtFile.of(list, steps, today), "/court", list.path(), CourtAsked.sort(form), shown),
        Pager.of(
                found.total(),
                found.page(),
                whole ? found.size() : (int) Math.max(1, found.total()),
                TableTools.beforePage("/court", form))
            .below("#" + list.path()),
        found.total() == 0 ? null : holding.href("court", TableTools.query(all(form, list))));
  }

  /** The filters and the order of the page, for one of its lists as a whole. */
  private static Form all(Form form, CourtList list) {
    Map<String, List<String>> asked = new TreeMap<>(form.typed());
    asked.put("all", List.of(list.path()));
    return Form.of(asked);
  }

  private static Form without(Form form) {
    Map<String, List<String>> asked = new TreeMap<>(form.typed());
    asked.remove("all");
    return Form.of(asked);
  }

  static String heading(CourtList list) {
    return switch (list) {
      case AT_RISK -> "At risk";
      case MISSING_TIMETABLE -> "Missing timetable";
      case OPEN, OTHERS -> "Others";
    };
  }

  private static String says(CourtList list) {
    return switch (list) {
      case AT_RISK -> "A final hearing is listed, and it ends after the limit.";
      case MISSING_TIMETABLE ->
          "Week 20 has come, or the limit has passed, and no final hearing is listed. A child whose"
              + " final hearing was held is left out until the limit has passed.";
      case OPEN, OTHERS -> "In neither of the two lists.";
    };
  }

  private static String none(CourtList list) {
    return switch (list) {
      case AT_RISK -> "No final hearing is listed after a limit.";
      case MISSING_TIMETABLE -> "Nobody is missing a timetable.";
      case OPEN, OTHERS -> "There are no other proceedings.";
    };
  }
}
