package uk.kith.placements.api;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.engine.action.ActionTerms;
import uk.kith.placements.engine.action.MeetingKind;

/**
 * Meetings that go through a list of children. The agenda is frozen when a meeting starts, but for
 * children who are put on it or taken off it one by one while it goes on; each item has one note,
 * one decision, and actions agreed. After its end notes, decisions and agreed actions stay as the
 * meeting left them. Items about children whom the reader may not see are absent, also from counts;
 * adoption meetings are absent for all who may not see adopters.
 */
public interface Meetings {

  /**
   * @throws uk.kith.kernel.service.NotFound when the caller may not know of one of the children
   * @throws uk.kith.kernel.service.Forbidden for an adoption meeting, when the caller may not see
   *     adopters
   */
  MeetingId start(StartMeeting command);

  /**
   * Puts a child on the agenda of a meeting that goes on, as its last item: one of whom no list
   * tells yet, such as a child who first comes to the gateway. One who was taken off it comes back
   * to the old place, with its note.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of the child
   * @throws uk.kith.kernel.service.Conflict when the child stands on it, the agenda is full, or the
   *     meeting has ended
   */
  AgendaItemId add(MeetingId id, Wanted wanted);

  /**
   * Writes the one note of an item.
   *
   * @param version of the item, as read
   * @param note null to take it out
   * @throws uk.kith.kernel.service.Conflict when somebody changed it meanwhile, or the meeting has
   *     ended
   */
  void note(MeetingId id, AgendaItemId item, long version, @Nullable String note);

  /**
   * Writes what the meeting decided about an item's child.
   *
   * @param version of the item, as read
   * @param decision at most {@value Minuted#MOST_DECISION} letters; null to take it out
   * @throws uk.kith.kernel.service.Conflict when somebody changed it meanwhile, or the meeting has
   *     ended
   * @throws uk.kith.kernel.service.Invalid when it is too long
   */
  void decide(MeetingId id, AgendaItemId item, long version, @Nullable String decision);

  /**
   * Writes the note and the decision of an item in one.
   *
   * @param version of the item, as read
   * @throws uk.kith.kernel.service.Conflict when somebody changed it meanwhile, or the meeting has
   *     ended
   * @throws uk.kith.kernel.service.Invalid when the decision is too long
   */
  void write(MeetingId id, AgendaItemId item, long version, Minuted minuted);

  /**
   * Writes who was there and who sent apologies.
   *
   * @param version of the meeting, as read
   * @throws uk.kith.kernel.service.Conflict when somebody changed the meeting meanwhile, or it has
   *     ended
   * @throws uk.kith.kernel.service.Invalid when a text is too long
   */
  void attended(MeetingId id, long version, Attendance attendance);

  /**
   * What meetings decided about a child, the latest first; of children taken off an agenda nothing.
   * Shown with the child or with a meeting, of which each look is audited: this is no second one.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of the child
   */
  List<DecidedLine> decisionsOf(ChildId child);

  /**
   * Agrees an action about the item's child, on the day of the meeting.
   *
   * @throws uk.kith.kernel.service.Conflict when the meeting has ended
   */
  ActionId agree(MeetingId id, AgendaItemId item, ActionTerms terms);

  /**
   * @param version of the meeting, as read
   * @param nobody ends it though nobody is recorded as present, which is said knowingly
   * @throws uk.kith.kernel.service.Conflict when it has ended
   * @throws uk.kith.kernel.service.Invalid when nobody is recorded as present, and that is not said
   */
  void end(MeetingId id, long version, boolean nobody);

  /**
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of it
   */
  MeetingView getMeeting(MeetingId id);

  /** Leaves a trace that minutes were written out: of one item, or of all when it is null. */
  void noteWrittenOut(MeetingId id, @Nullable AgendaItemId item);

  Page<MeetingLine> listMeetings(MeetingFilter filter, Sort<MeetingSort> sort, int page, int size);

  /** A whole list for a file; audited with the count. */
  void exportMeetings(
      MeetingFilter filter, Sort<MeetingSort> sort, Consumer<List<MeetingLine>> taker);

  /**
   * A meeting and its agenda.
   *
   * @param heldOn the day of the meeting, from which its actions count as agreed
   * @param agendaFrom the list that the agenda was made from, in words; tells of no child
   * @param agenda each child once, in the order of the meeting; at most {@value #MOST_ITEMS}
   */
  record StartMeeting(
      MeetingKind kind, LocalDate heldOn, String chair, String agendaFrom, List<Wanted> agenda) {

    public static final int MOST_ITEMS = 150;

    public StartMeeting {
      agenda = List.copyOf(agenda);
      if (chair.isBlank() || chair.length() > ActionTerms.MOST_OWNER) {
        throw new IllegalArgumentException("a chair has a name of at most 100 letters");
      }
      if (agenda.isEmpty() || agenda.size() > MOST_ITEMS) {
        throw new IllegalArgumentException("an agenda has 1 to " + MOST_ITEMS + " items");
      }
      if (agenda.stream().map(Wanted::child).distinct().count() < agenda.size()) {
        throw new IllegalArgumentException("a child stands once on an agenda");
      }
    }
  }

  /**
   * Who took part in a meeting. Everybody who reads the meeting reads it.
   *
   * @param present names and posts; null when it is not recorded
   * @param apologies names and posts; null when it is not recorded
   */
  record Attendance(@Nullable String present, @Nullable String apologies) {

    public static final int MOST = 2000;
    public static final Attendance NOT_RECORDED = new Attendance(null, null);
  }

  /**
   * What the minutes say of one child.
   *
   * @param note null when there is none
   * @param decision null when nothing was decided
   */
  record Minuted(@Nullable String note, @Nullable String decision) {

    public static final int MOST_DECISION = 500;
  }

  /**
   * A decision of a meeting about one child.
   *
   * @param ended false while the meeting goes on, and the decision may change
   */
  record DecidedLine(
      MeetingId meeting, MeetingKind kind, LocalDate heldOn, String decision, boolean ended) {}

  /**
   * A child to be gone through.
   *
   * @param standing where it stands on the day, as the list says it; tells of this child alone
   */
  record Wanted(ChildId child, String standing) {}

  /**
   * A meeting in a list.
   *
   * @param items those that the reader may see
   * @param endedAt null while it goes on
   */
  record MeetingLine(
      MeetingId id,
      MeetingKind kind,
      LocalDate heldOn,
      String chair,
      String agendaFrom,
      int items,
      @Nullable Instant endedAt) {}

  /**
   * A meeting; once ended, as its end left it.
   *
   * @param endedAt null while it goes on
   * @param endedBy null with {@code endedAt}
   * @param attendance who was there, and who sent apologies
   * @param takenOff children who were taken off the agenda
   * @param corrections what it said before it was put right, the latest first
   * @param version for {@code If-Match}
   */
  record MeetingView(
      MeetingId id,
      MeetingKind kind,
      LocalDate heldOn,
      String chair,
      String agendaFrom,
      String startedBy,
      Instant startedAt,
      @Nullable Instant endedAt,
      @Nullable String endedBy,
      Attendance attendance,
      List<ItemView> items,
      List<TakenOff> takenOff,
      List<Corrected> corrections,
      long version) {

    public MeetingView {
      items = List.copyOf(items);
      takenOff = List.copyOf(takenOff);
      corrections = List.copyOf(corrections);
    }

    /** What whoever reads it has read. */
    public Written written() {
      List<ItemView> all =
          Stream.concat(items.stream(), takenOff.stream().map(TakenOff::item)).toList();
      return new Written(
          all.stream().mapToLong(ItemView::version).sum(),
          all.stream()
              .flatMap(item -> item.agreed().stream())
              .collect(toMap(ActionView::id, ActionView::version, (one, same) -> one))
              .values()
              .stream()
              .mapToLong(Long::longValue)
              .sum());
    }
  }

  /**
   * How far a meeting is written: every note and every action moves it, which moves no version of
   * the meeting itself.
   *
   * @param itemVersions sum of the versions of its items, also of those taken off
   * @param actionVersions sum of the versions of the actions agreed in it
   */
  record Written(long itemVersions, long actionVersions) {}

  /**
   * A child who was taken off an agenda, with what was written by then.
   *
   * @param reason why
   * @param by sign-in name of who did it
   */
  record TakenOff(ItemView item, String reason, String by, Instant at) {}

  /**
   * What a meeting said before it was put right.
   *
   * @param reason why it was
   * @param by sign-in name of who put it right
   */
  record Corrected(
      MeetingKind kind, LocalDate heldOn, String chair, String reason, String by, Instant at) {}

  /**
   * One child of a meeting.
   *
   * @param note null when there is none
   * @param notedBy null with {@code note}
   * @param decision what was decided; null when nothing was
   * @param decidedBy null with {@code decision}
   * @param earlier actions agreed before and elsewhere, as of the day of the meeting
   * @param agreed actions agreed in the meeting
   * @param version for {@code If-Match}
   */
  record ItemView(
      AgendaItemId id,
      ChildId child,
      String standing,
      @Nullable String note,
      @Nullable String notedBy,
      @Nullable String decision,
      @Nullable String decidedBy,
      List<ActionView> earlier,
      List<ActionView> agreed,
      long version) {

    public ItemView {
      earlier = List.copyOf(earlier);
      agreed = List.copyOf(agreed);
    }
  }
}
