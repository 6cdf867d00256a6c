package uk.kith.placements.internal.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.Meetings.Attendance;
import uk.kith.placements.api.Meetings.StartMeeting;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.engine.action.MeetingKind;
import uk.kith.placements.internal.facts.Recording;

/**
 * A meeting. It starts with its agenda, on which single children may be put while it goes on, and
 * off which they may be taken; takes one note and one decision for each item, and who was there;
 * may be put right; and ends once: then nothing of it changes.
 */
@Entity
@Table(schema = "placements", name = "meeting")
public class Meeting {

  /** How the words of agendas begin that were made from the board of family finding. */
  static final String FAMILY_FINDING = "Family finding";

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @Enumerated(EnumType.STRING)
  private MeetingKind kind;

  private boolean sealed;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private String chair;

  private @Nullable String present;
  private @Nullable String apologies;

  @Column(name = "agenda_from")
  private String agendaFrom;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<AgendaItem> items = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected Meeting() {}

  Meeting(LocalAuthority authority, StartMeeting command, Recording recording) {
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.kind = command.kind();
    this.sealed = command.kind().isSealed();
    this.heldOn = command.heldOn();
    this.chair = command.chair().strip();
    this.agendaFrom = command.agendaFrom();
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
    command
        .agenda()
        .forEach(wanted -> this.items.add(new AgendaItem(this, this.items.size(), wanted)));
  }

  MeetingId id() {
    return new MeetingId(id);
  }

  boolean belongsTo(LocalAuthority asking) {
    return authority.equals(asking.code());
  }

  MeetingKind kind() {
    return kind;
  }

  boolean isSealed() {
    return sealed;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  String chair() {
    return chair;
  }

  Attendance attendance() {
    return new Attendance(present, apologies);
  }

  /** Writes who was there and who sent apologies, and takes out what is null. */
  void attended(long seen, Attendance attendance) {
    requireGoesOn();
    requireUnchanged(seen);
    present = attendance.present();
    apologies = attendance.apologies();
  }

  String agendaFrom() {
    return agendaFrom;
  }

  Instant startedAt() {
    return recordedAt;
  }

  String startedBy() {
    return recordedBy;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }

  @Nullable String endedBy() {
    return endedBy;
  }

  /**
   * @throws Conflict when there is no place for it
   */
  AgendaItem add(Wanted wanted) {
    requireGoesOn();
    List<AgendaItem> on = items.stream().filter(item -> !item.isTakenOff()).toList();
    if (on.stream().anyMatch(item -> item.child().equals(wanted.child()))) {
      throw new Conflict("on-the-agenda", "The child stands on the agenda already");
    }
    if (on.size() >= StartMeeting.MOST_ITEMS) {
      throw new Conflict(
          "agenda-full", "A meeting goes through at most " + StartMeeting.MOST_ITEMS + " children");
    }
    AgendaItem item = new AgendaItem(this, items.size(), wanted);
    items.add(item);
    return item;
  }

  /**
   * The item of a child who was taken off the agenda, and of whose records, of which two may have
   * become one, no other stands on it.
   */
  Optional<AgendaItem> findTakenOff(ChildId child) {
    List<AgendaItem> ofChild = items.stream().filter(item -> item.child().equals(child)).toList();
    return ofChild.stream().allMatch(AgendaItem::isTakenOff)
        ? ofChild.stream().findFirst()
        : Optional.empty();
  }

  boolean differs(MeetingKind otherKind, LocalDate otherDay, String otherChair) {
    return kind != otherKind || !heldOn.equals(otherDay) || !chair.equals(otherChair);
  }

  /**
   * Takes the kind, day and chair that it should have had. Opened, it forgets where all stood, and
   * of its list what was chosen from it.
   */
  void putRight(long seen, MeetingKind rightKind, LocalDate rightDay, String rightChair) {
    requireGoesOn();
    requireUnchanged(seen);
    if (sealed && !rightKind.isSealed()) {
      items.forEach(AgendaItem::forgetStanding);
      agendaFrom = agendaFrom.startsWith(FAMILY_FINDING) ? FAMILY_FINDING : "Another list";
    }
    kind = rightKind;
    sealed = rightKind.isSealed();
    heldOn = rightDay;
    chair = rightChair;
  }

  List<AgendaItem> items() {
    return List.copyOf(items);
  }

  long version() {
    return version;
  }

  /**
   * @throws Conflict once it has ended
   */
  void requireGoesOn() {
    if (endedAt != null) {
      throw new Conflict("meeting-ended", "The meeting has ended, and nothing of it changes");
    }
  }

  /**
   * Minutes are read with who took part: without it, it ends where somebody says so.
   *
   * @throws Invalid when nobody is recorded as present, and that is not said
   */
  void end(long seen, boolean nobody, Recording recording) {
    requireGoesOn();
    requireUnchanged(seen);
    if (present == null && !nobody) {
      throw new Invalid("nobody", "not-recorded", "Record who was there, or say that you do not");
    }
    endedAt = recording.at();
    endedBy = recording.by();
  }

  private void requireUnchanged(long seen) {
    if (seen != version) {
      throw new Conflict("version-moved-on", "Somebody else changed this meeting meanwhile");
    }
  }
}
