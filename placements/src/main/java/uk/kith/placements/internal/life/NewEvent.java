package uk.kith.placements.internal.life;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.EventId;
import uk.kith.kernel.Id;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.LifeEvents.RecordEvent;
import uk.kith.placements.engine.due.Recipient;
import uk.kith.placements.engine.life.ApprovalEnd;
import uk.kith.placements.engine.life.Delegated;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.facts.Accept;
import uk.kith.placements.internal.facts.Body;

/**
 * Something that was done.
 *
 * @param on required: the day on which it was done
 * @param safeguarded of a visit: the placement adequately safeguards the child's welfare
 * @param until of an extension, an order, or an approval shorter than the law's: its last day; of
 *     an ending: the day on which the placement ends
 * @param recipient of a notice
 * @param omission of a notice left out: why
 * @param at of a secure stay without a court's authority: when, such as 14:30
 * @param why of an approval that ended
 * @param delegated of a placement plan: who decides what, one of the three at least
 * @param officer of the appointment of a reviewing officer: the name; of a decision on adopters:
 *     name and office of who decided, required of one against them, and its reasons in the note
 * @param court of an order that deprives a child of liberty: which court made it
 * @param accept rules accepted, after a 422
 * @param acceptReason why; required with accept
 */
public record NewEvent(
    @Nullable LifeEvent event,
    @Nullable LocalDate on,
    @Nullable Boolean safeguarded,
    @Nullable LocalDate until,
    @Nullable Recipient recipient,
    Recipient.@Nullable Omission omission,
    @Nullable LocalTime at,
    @Nullable ApprovalEnd why,
    @Nullable Delegated delegated,
    @Nullable String officer,
    @Nullable String court,
    @Nullable String note,
    @Nullable List<RuleId> accept,
    @Nullable String acceptReason) {

  /** The id that was assigned. */
  public record Made(EventId id) {}

  RecordEvent of(Id subject) {
    LocalDate day = Body.required("on", on);
    LifeDetails details =
        new LifeDetails(
            safeguarded,
            until,
            recipient,
            omission,
            at,
            why,
            delegated,
            Body.text(officer),
            Body.text(court));
    return Body.read(
        "event",
        Body.required("event", event),
        what ->
            new RecordEvent(
                subject, what, day, details, Body.text(note), Accept.of(accept, acceptReason)));
  }

  static Response created(EventId id) {
    return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
  }
}
