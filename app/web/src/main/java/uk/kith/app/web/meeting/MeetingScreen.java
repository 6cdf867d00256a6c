package uk.kith.app.web.meeting;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.placements.api.ChildFilter;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.api.Meetings.ItemView;
import uk.kith.placements.api.Meetings.MeetingView;
import uk.kith.placements.api.Meetings.TakenOff;

/** A meeting with its agenda, and with whatever form of it was sent and could not be taken. */
@RequestScoped
class MeetingScreen {

  static final String PRESENT = "present";
  static final String APOLOGIES = "apologies";

  /** Children of whom a search tells at most. */
  private static final int FOUND = 20;

  @Inject Pages pages;
  @Inject Meetings meetings;
  @Inject Children children;
  @Inject GatewayRegister register;
  @Inject Holding holding;
  @Inject BusinessDate businessDate;

  Response show(int status, MeetingId id, Form typed) {
    MeetingView view = meetings.getMeeting(id);
    Form form = withAttendance(view, typed);
    MeetingPage page =
        new MeetingMaker(
                view,
                children.findChildren(of(view), businessDate.today()),
                register.of(view),
                holding.mayHold())
            .meeting(form.value("text").isBlank() ? null : find(view, form.value("text")));
    return Response.status(status)
        .entity(Pages.TEMPLATES.pagesMeeting(pages.page(page.heading(), null, form), page, form))
        .build();
  }

  /**
   * Another form of the page says nothing of who was there: what is recorded stays in its place.
   */
  static Form withAttendance(MeetingView view, Form typed) {
    return typed.typed().containsKey(PRESENT)
        ? typed
        : typed
            .withHidden(PRESENT, Objects.requireNonNullElse(view.attendance().present(), ""))
            .withHidden(APOLOGIES, Objects.requireNonNullElse(view.attendance().apologies(), ""));
  }

  private static List<ChildId> of(MeetingView view) {
    return Stream.concat(view.items().stream(), view.takenOff().stream().map(TakenOff::item))
        .map(ItemView::child)
        .toList();
  }

  /** Children of a name or number who do not stand on the agenda. */
  private List<Choice> find(MeetingView view, String text) {
    Set<ChildId> on = view.items().stream().map(ItemView::child).collect(toSet());
    return children
        .listChildren(
            new ChildFilter(false, null, null, text.strip()), businessDate.today(), 0, FOUND)
        .items()
        .stream()
        .filter(child -> !on.contains(child.id()))
        .map(
            child ->
                Choice.of(
                    child.id().toString(), Words.fullName(child) + ", " + Words.caption(child)))
        .toList();
  }
}
