package uk.kith.app.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.api.Meetings.ItemView;
import uk.kith.placements.api.Meetings.MeetingView;

/**
 * The way from an item of a gateway meeting to the register: what the minutes say is not typed
 * again.
 */
@RequestScoped
class DecidedInMeeting {

  private static final String MEETING = "meeting";
  private static final String ITEM = "item";

  @Inject Meetings meetings;

  /**
   * The form with the day of the meeting and what it decided; empty when it begins at none.
   *
   * @throws NotFound when the caller may not know of the meeting
   */
  Form filled(Form asked) {
    if (asked.value(MEETING).isEmpty()) {
      return Form.EMPTY;
    }
    AgendaItemId wanted = asked.hidden(ITEM, AgendaItemId::of);
    MeetingView view = meetings.getMeeting(asked.hidden(MEETING, MeetingId::of));
    ItemView item =
        view.items().stream()
            .filter(each -> each.id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound(wanted));
    LocalDate held = view.heldOn();
    Map<String, String> now = new LinkedHashMap<>();
    now.put(MEETING, view.id().toString());
    now.put(ITEM, wanted.toString());
    now.put("met-day", String.valueOf(held.getDayOfMonth()));
    now.put("met-month", String.valueOf(held.getMonthValue()));
    now.put("met-year", String.valueOf(held.getYear()));
    now.put("note", Objects.requireNonNullElse(item.decision(), ""));
    return Form.prefilled(now);
  }

  /** The item at which the form began; null when it began at none. */
  @Nullable String href(Form typed) {
    return typed.value(MEETING).isEmpty()
        ? null
        : "/meetings/"
            + typed.hidden(MEETING, MeetingId::of)
            + "/items/"
            + typed.hidden(ITEM, AgendaItemId::of);
  }
}
