package uk.kith.app.web.timeline;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.court.api.ChildTimeline;
import uk.kith.court.api.ChildTimeline.StepLine;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.PlanningEstimate;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.Timelines;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;

/** A child's way from the gateway to the permanent order, on one page. */
@Path("/children/{child}/timeline")
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
public class ChildTimelineResource {

  @Inject Pages pages;
  @Inject Timelines timelines;
  @Inject Children children;
  @Inject PermanenceRegister permanence;
  @Inject ProceedingsRegister proceedings;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@PathParam("child") ChildId id) {
    LocalDate today = businessDate.today();
    String name = Words.fullName(children.getChild(id, today));
    ChildTimeline timeline = timelines.getTimeline(id, today);
    PermanenceView view = permanence.findPermanence(id, today).orElse(null);
    ChildTimelinePage page =
        ChildTimelinePage.of(timeline, name, view)
            .with(
                view == null ? null : view.openConcern(),
                view == null ? 0 : view.otherConcerns(),
                today);
    return Pages.TEMPLATES.pagesChildTimeline(
        pages.page("Timeline of " + name, Section.CHILDREN),
        page,
        NoWay.of(name, view),
        timeline.steps().isEmpty()
            ? List.of()
            : List.of(
                CaseTimeline.of(
                    List.of(timeline), Map.of(id, name), estimate(timeline, id, today), today)));
  }

  /** Of the final hearing of the proceedings; null when there are none, or none is made. */
  private @Nullable PlanningEstimate estimate(ChildTimeline timeline, ChildId id, LocalDate today) {
    return timeline.steps().stream()
        .map(StepLine::proceedings)
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(
            each ->
                proceedings.getProceedings(each, today).children().stream()
                    .filter(child -> child.child().equals(id))
                    .map(ChildInProceedings::finalHearingForecast)
                    .filter(Objects::nonNull)
                    .findFirst())
        .orElse(null);
  }
}
