package uk.kith.placements.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.MeetingId;
import uk.kith.placements.api.Meetings.Written;
import uk.kith.placements.engine.action.ActionTerms;
import uk.kith.placements.engine.action.MeetingKind;

/**
 * What is put right in a meeting that goes on, each time with a reason. What it said before stays,
 * and so does every note and agreed action. A child who was taken off comes back with its note by
 * {@link Meetings#add}.
 */
public interface MeetingCorrections {

  /**
   * Gives a meeting the kind, day and chair that it should have had. What was agreed in it then
   * counts as agreed on that day. A meeting that becomes one of adoption is sealed with all that
   * was agreed; one that was of adoption by mistake is opened, without where its children stood and
   * what was chosen from its list.
   *
   * @param version of the meeting, as read
   * @throws uk.kith.kernel.service.Conflict when somebody changed it meanwhile; when an adoption
   *     meeting would be opened and a note or action in it changed since it was read; when it has
   *     ended
   * @throws uk.kith.kernel.service.Forbidden when it would become an adoption meeting, and the
   *     caller may not see adopters
   * @throws uk.kith.kernel.service.Invalid when nothing would change; when an action would be due
   *     before it was agreed; when an adoption meeting would be opened and nobody answers for it
   */
  void putRight(MeetingId id, long version, PutRight command);

  /**
   * Takes a child off the agenda who does not belong on it. What was agreed about the child goes
   * on.
   *
   * @param version of the item, as read
   * @param reason tells of this child alone
   * @throws uk.kith.kernel.service.Conflict when somebody changed it meanwhile, nobody else is on
   *     the agenda, or the meeting has ended
   */
  void takeOff(MeetingId id, AgendaItemId item, long version, String reason);

  /**
   * A meeting as it should have been recorded.
   *
   * @param reason tells of no child
   * @param tellsOfNoAdopters that somebody who may see adopters has read its notes, decisions and
   *     actions and who was there, and answers for it that they tell of none; asked only of an
   *     adoption meeting that becomes another
   * @param read what they have read; null when nothing was answered for
   */
  record PutRight(
      MeetingKind kind,
      LocalDate heldOn,
      String chair,
      String reason,
      boolean tellsOfNoAdopters,
      @Nullable Written read) {

    public static final int MOST_REASON = 500;

    public PutRight {
      chair = chair.strip();
      reason = reason.strip();
      if (chair.isEmpty() || chair.length() > ActionTerms.MOST_OWNER) {
        throw new IllegalArgumentException("a chair has a name of at most 100 letters");
      }
      if (!isReason(reason)) {
        throw new IllegalArgumentException("a reason has 1 to " + MOST_REASON + " letters");
      }
    }

    /** Whether a text says why, and not at too great a length. */
    public static boolean isReason(String text) {
      return !text.isBlank() && text.strip().length() <= MOST_REASON;
    }
  }
}
