package uk.kith.app.web.meeting;

import java.util.List;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Tag;
import uk.kith.placements.api.Meetings.MeetingView;

/** A meeting as other pages tell of it: with who sat, and no child. */
public record HeldMeeting(String href, String heading, Tag state, List<Fact> facts) {

  public HeldMeeting {
    facts = List.copyOf(facts);
  }

  public static HeldMeeting of(MeetingView view) {
    return new HeldMeeting(
        MeetingMaker.href(view),
        MeetingMaker.heading(view),
        MeetingMaker.state(view.endedAt()),
        List.of(
            Fact.of("Agenda from", view.agendaFrom()),
            Fact.of("Chair", view.chair()),
            Fact.of("Present", MeetingMaker.present(view)),
            Fact.of("Apologies", MeetingMaker.apologies(view))));
  }
}
