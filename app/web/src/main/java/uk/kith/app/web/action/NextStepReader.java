package uk.kith.app.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import uk.kith.app.web.permanence.NextReview;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.court.api.Timelines;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Actions;

/** Reads the next steps of the children of a list, all in one go. */
@RequestScoped
public class NextStepReader {

  /** Who records next steps, as {@link Actions} has it. */
  private static final Set<Role> RECORD =
      Set.of(
          Role.PLACEMENT_OFFICER,
          Role.PANEL_ADVISER,
          Role.COURT_OFFICER,
          Role.SUPERVISING_WORKER,
          Role.REVIEWING_OFFICER);

  @Inject Actions actions;
  @Inject Timelines timelines;
  @Inject ReviewCalendar calendar;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  /**
   * Those of some children, on the page at this address.
   *
   * @param children all of the page
   */
  public NextSteps read(UriInfo address, Collection<ChildId> children) {
    String query = address.getRequestUri().getRawQuery();
    String path = "/" + address.getPath().replaceFirst("^/", "");
    return read(query == null ? path : path + "?" + query, children);
  }

  /**
   * @param back the address of the list
   */
  public NextSteps read(String back, Collection<ChildId> children) {
    NextSteps steps = new NextSteps(today(), back, mayRecord());
    more(steps, children);
    return steps;
  }

  /**
   * Those of more children, for files; and what their ways to court and permanence wait for, which
   * stands where nobody recorded a step. Of who waits for nothing there it is the next review.
   */
  public void more(NextSteps steps, Collection<ChildId> children) {
    Map<ChildId, RuleStep> ways = new HashMap<>();
    timelines
        .nextSteps(children, today())
        .forEach((child, next) -> ways.put(child, RuleStep.of(next)));
    steps.addWays(ways);
    steps.addReviews(reviews(children.stream().filter(child -> !ways.containsKey(child)).toList()));
    steps.add(actions.next(children, today()));
  }

  private Map<ChildId, RuleStep> reviews(Collection<ChildId> children) {
    Map<ChildId, RuleStep> next = new HashMap<>();
    calendar
        .nextOf(children, today())
        .forEach(
            (child, review) -> {
              RuleStep step = NextReview.step(review, NextReview.TO_HOLD, today());
              if (step != null) {
                next.put(child, step);
              }
            });
    return next;
  }

  private boolean mayRecord() {
    return RECORD.stream().anyMatch(role -> actor.get().has(role));
  }

  private LocalDate today() {
    return businessDate.today();
  }
}
