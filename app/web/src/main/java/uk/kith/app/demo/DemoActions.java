package uk.kith.app.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.kith.app.demo.DemoWorld.Case;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Actions;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.api.Meetings.ItemView;
import uk.kith.placements.api.Meetings.MeetingView;
import uk.kith.placements.api.Meetings.StartMeeting;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.engine.action.ActionState;
import uk.kith.placements.engine.action.ActionTerms;
import uk.kith.placements.engine.action.MeetingKind;

/**
 * Next steps of a handful of children in proceedings, one late and one done, and the court meeting
 * of the week before, which has ended.
 */
@UseCase
public class DemoActions {

  private static final LocalDate BEFORE = LocalDate.of(2014, 9, 9);
  private static final LocalDate HELD = LocalDate.of(2014, 9, 23);

  private static final List<ActionTerms> EARLIER =
      List.of(
          new ActionTerms("Chase the parenting assessment", "Hannah Lowe", day(26)),
          new ActionTerms("Agree contact for the half-term", "Team manager", day(30)),
          new ActionTerms("Send the updated care plan", "Imran Shah", day(19)));

  private static final List<ActionTerms> AGREED =
      List.of(
          new ActionTerms("Ask the court for a final hearing", "Ruth Bell", day(30).plusDays(3)),
          new ActionTerms("Visit the grandmother", "Social worker", day(30).plusDays(10)));

  private static final List<String> NOTES =
      List.of(
          "The assessment is promised for the end of the week.",
          "The grandmother has come forward. A viability visit comes first.",
          "Care plan sent. Nothing else waits for the authority.");

  @Inject Actions actions;
  @Inject Meetings meetings;

  private static LocalDate day(int ofSeptember) {
    return LocalDate.of(2014, 9, ofSeptember);
  }

  /** Of the first child of the first cases. */
  public void record(List<Case> cases, Map<String, ChildId> ids) {
    List<ChildId> children =
        cases.stream()
            .limit(NOTES.size())
            .map(each -> DemoCommands.get(ids, each.children().get(0)))
            .toList();
    for (int i = 0; i < EARLIER.size(); i++) {
      actions.set(children.get(i), EARLIER.get(i), BEFORE);
    }
    endLast(children.get(EARLIER.size() - 1));
    meeting(children);
  }

  private void endLast(ChildId child) {
    Actions.ActionView done = actions.ofChild(child, HELD).get(0);
    actions.end(done.id(), done.version(), ActionState.DONE, day(18));
  }

  private void meeting(List<ChildId> children) {
    MeetingId id =
        meetings.start(
            new StartMeeting(
                MeetingKind.COURT,
                HELD,
                "Janet Orme",
                "Children in proceedings",
                children.stream().map(child -> new Wanted(child, "In proceedings.")).toList()));
    List<ItemView> items = meetings.getMeeting(id).items();
    for (int i = 0; i < items.size(); i++) {
      ItemView item = items.get(i);
      meetings.note(id, item.id(), item.version(), NOTES.get(i));
      if (i < AGREED.size()) {
        meetings.agree(id, item.id(), AGREED.get(i));
      }
    }
    MeetingView view = meetings.getMeeting(id);
    meetings.end(id, view.version(), true);
  }
}
