package uk.kith.app.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GatewayDecisions;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Meetings.ItemView;
import uk.kith.placements.api.Meetings.MeetingView;
import uk.kith.placements.api.Meetings.TakenOff;
import uk.kith.placements.engine.action.MeetingKind;

/**
 * What the register holds of a gateway meeting (R-PRE-01). One form records it for brothers and
 * sisters together, so it is known of children too beside whose note nothing was written.
 */
@RequestScoped
class GatewayRegister {

  @Inject GatewayDecisions gateway;

  /** Of the children of a meeting; of meetings of other kinds it holds nothing. */
  Map<ChildId, GatewayOutcome> of(MeetingView view) {
    return of(
        view, Stream.concat(view.items().stream(), view.takenOff().stream().map(TakenOff::item)));
  }

  /** Of one child alone. */
  Map<ChildId, GatewayOutcome> of(MeetingView view, ItemView item) {
    return of(view, Stream.of(item));
  }

  private Map<ChildId, GatewayOutcome> of(MeetingView view, Stream<ItemView> items) {
    return view.kind() == MeetingKind.GATEWAY
        ? gateway.decidedOn(view.heldOn(), items.map(ItemView::child).distinct().toList())
        : Map.of();
  }

  /** "Issue care proceedings"; null when it holds no decision. */
  static @Nullable String words(@Nullable GatewayOutcome outcome) {
    return outcome == null || !outcome.isDecided() ? null : outcome.words();
  }

  /**
   * What the meeting decided about a child: as it was written, and as the register holds it; null
   * when neither says anything.
   */
  static @Nullable String decision(ItemView item, @Nullable GatewayOutcome outcome) {
    String written = item.decision();
    String words = words(outcome);
    if (words == null || (written != null && written.equalsIgnoreCase(words))) {
      return written;
    }
    return written == null
        ? words + " (from the register of the gateway)"
        : MeetingMaker.sentence(written) + " In the register of the gateway: " + words + ".";
  }
}
