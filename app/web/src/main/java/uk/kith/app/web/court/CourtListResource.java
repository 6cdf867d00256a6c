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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.court.CourtPage.Group;
import uk.kith.app.web.meeting.Holding;
import uk.kith.court.api.CourtList;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;

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
  private static final int ALL = 500;

  private static final List<CourtList> LISTS =
      List.of(CourtList.AT_RISK, CourtList.MISSING_TIMETABLE, CourtList.OTHERS);

  @Inject Pages pages;
  @Inject ProceedingsRegister register;
  @Inject CourtLines lines;
  @Inject NextStepReader reader;
  @Inject Holding holding;
  @Inject BusinessDate businessDate;

  /**
   * @param whole the list of which every case is shown; empty for the beginning of each
   */
  @GET
  public JteModel show(
      @Context UriInfo address, @QueryParam("all") @DefaultValue("") String whole) {
    LocalDate today = businessDate.today();
    Map<CourtList, Page<ProceedingsView>> found =
        register.lists(
            LISTS.stream()
                .collect(toMap(list -> list, list -> list.path().equals(whole) ? ALL : SHOWN)),
            today);
    List<ChildId> ids =
        found.values().stream()
            .flatMap(each -> each.items().stream())
            .flatMap(each -> each.children().stream())
            .map(ChildInProceedings::child)
            .distinct()
            .toList();
    NextSteps steps = reader.read(address, ids);
    List<Group> groups =
        LISTS.stream().map(list -> group(list, page(found, list), steps, today)).toList();
    List<Count> counts =
        LISTS.stream()
            .map(
                list ->
                    new Count(
                        Numbers.count(page(found, list).total()),
                        heading(list).toLowerCase(Locale.UK),
                        "#" + list.path()))
            .toList();
    long cases = found.values().stream().mapToLong(Page::total).sum();
    String total = Numbers.many(cases, "case") + ", as of " + Dates.day(today);
    return Pages.TEMPLATES.pagesCourt(
        pages.page("Children in proceedings", Section.COURT),
        new CourtPage(counts, total, estimates(found), groups));
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
      CourtList list, Page<ProceedingsView> found, NextSteps steps, LocalDate today) {
    return new Group(
        list.path(),
        heading(list),
        says(list),
        none(list),
        lines.of(found.items(), steps, today),
        found.items().size() < found.total()
            ? "/court?all=" + list.path() + "#" + list.path()
            : null,
        "Show all " + Numbers.count(found.total()),
        found.total() == 0 ? null : holding.href("court", "all=" + list.path()));
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
          "Week 20 has come, or the limit has passed, and no final hearing is listed.";
      case OPEN, OTHERS -> "In neither of the two lists, the nearest limit first.";
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
