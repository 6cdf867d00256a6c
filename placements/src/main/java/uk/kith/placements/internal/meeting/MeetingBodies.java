package uk.kith.placements.internal.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.MeetingCorrections.PutRight;
import uk.kith.placements.api.Meetings.Attendance;
import uk.kith.placements.api.Meetings.StartMeeting;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.api.Meetings.Written;
import uk.kith.placements.engine.action.MeetingKind;
import uk.kith.placements.internal.facts.Body;

/** Bodies of the requests about meetings, as received. */
final class MeetingBodies {

  private MeetingBodies() {}

  /**
   * A meeting to be started.
   *
   * @param heldOn default the business date
   * @param agendaFrom the list that the agenda comes from, in words that tell of no child; may be
   *     absent
   */
  public record Start(
      @Nullable MeetingKind kind,
      @Nullable LocalDate heldOn,
      @Nullable String chair,
      @Nullable String agendaFrom,
      @Nullable List<Item> agenda) {

    StartMeeting command(LocalDate today) {
      MeetingKind what = Body.required("kind", kind);
      String who = Body.required("chair", chair);
      List<Wanted> items = Body.list(agenda).stream().map(Item::wanted).toList();
      String from = Body.text(agendaFrom);
      return Body.read(
          items.isEmpty() || items.size() > StartMeeting.MOST_ITEMS ? "agenda" : "chair",
          items,
          all ->
              new StartMeeting(
                  what,
                  heldOn == null ? today : heldOn,
                  who,
                  from == null ? "Children chosen one by one" : from,
                  all));
    }
  }

  /**
   * A child to be gone through.
   *
   * @param standing where it stands, in words about this child alone; may be absent
   */
  public record Item(@Nullable ChildId child, @Nullable String standing) {

    Wanted wanted() {
      String said = Body.text(standing);
      return new Wanted(Body.required("child", child), said == null ? "" : said);
    }
  }

  /**
   * A meeting as it should have been recorded.
   *
   * @param reason tells of no child
   * @param tellsOfNoAdopters required of an adoption meeting that becomes another
   * @param itemVersions required with it: sum of the versions of all items as read
   * @param actionVersions required with it: sum of the versions of all actions agreed, as read
   */
  public record Right(
      @Nullable MeetingKind kind,
      @Nullable LocalDate heldOn,
      @Nullable String chair,
      @Nullable String reason,
      @Nullable Boolean tellsOfNoAdopters,
      @Nullable Long itemVersions,
      @Nullable Long actionVersions) {

    PutRight command() {
      MeetingKind what = Body.required("kind", kind);
      LocalDate day = Body.required("heldOn", heldOn);
      String who = Body.required("chair", chair);
      String why = MeetingBodies.reason(reason);
      return Body.read(
          "chair",
          who,
          name ->
              new PutRight(
                  what, day, name, why, Boolean.TRUE.equals(tellsOfNoAdopters), written()));
    }

    private @Nullable Written written() {
      return itemVersions == null || actionVersions == null
          ? null
          : new Written(itemVersions, actionVersions);
    }
  }

  /** Why a child is taken off an agenda; tells of this child alone. */
  public record Off(@Nullable String reason) {}

  static String reason(@Nullable String typed) {
    String why = Body.required("reason", typed);
    if (!PutRight.isReason(why)) {
      throw new Invalid(
          "reason", "too-long", "reason has at most " + PutRight.MOST_REASON + " letters");
    }
    return why;
  }

  /** The note; absent or empty to take it out. */
  public record Note(@Nullable String note) {}

  /** What was decided; absent or empty to take it out. */
  public record Decision(@Nullable String decision) {}

  /**
   * Who took part; everybody who reads the meeting reads it.
   *
   * @param present names and posts; absent or empty when it is not recorded
   * @param apologies names and posts; absent or empty when it is not recorded
   */
  public record Attended(@Nullable String present, @Nullable String apologies) {

    Attendance attendance() {
      return new Attendance(Body.text(present), Body.text(apologies));
    }
  }

  /** The id that an item of the agenda got. */
  public record Added(AgendaItemId id) {}

  /** The id that was assigned. */
  public record Started(MeetingId id) {}
}
