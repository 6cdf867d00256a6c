package uk.kith.placements.internal.action;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.engine.action.ActionState;
import uk.kith.placements.engine.action.ActionTerms;
import uk.kith.placements.engine.action.AgreedAction;
import uk.kith.placements.internal.facts.Recording;

/**
 * What somebody is to do for a child. It is agreed whole, may be agreed anew while it is open, and
 * ends once, done or withdrawn; what it said before stays.
 */
@Entity
@Table(schema = "placements", name = "action")
public class Action {

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @Column(name = "child_id")
  private UUID child;

  @Column(name = "meeting_id")
  private @Nullable UUID meeting;

  private boolean sealed;

  @Column(name = "set_on")
  private LocalDate setOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
  private List<ActionTold> told = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected Action() {}

  /**
   * @throws Invalid when it would be due before it was agreed
   */
  Action(
      LocalAuthority authority,
      ChildId child,
      ActionTerms terms,
      LocalDate setOn,
      @Nullable MeetingId meeting,
      boolean sealed,
      Recording recording) {
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.child = child.value();
    this.meeting = meeting == null ? null : meeting.value();
    this.sealed = sealed;
    this.setOn = setOn;
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
    tell(terms, null, null, recording, "dueOn");
  }

  ActionId id() {
    return new ActionId(id);
  }

  ChildId child() {
    return new ChildId(child);
  }

  long version() {
    return version;
  }

  boolean isSealed() {
    return sealed;
  }

  boolean belongsTo(LocalAuthority asking) {
    return authority.equals(asking.code());
  }

  /** Closes what holds, before {@link #change} or {@link #end} tell what comes after it. */
  ActionTerms closeWhatHolds(Recording recording) {
    ActionTold now = told.stream().filter(ActionTold::holds).findFirst().orElseThrow();
    if (!now.isOpen()) {
      throw new Conflict("action-ended", "Somebody recorded already that this has ended");
    }
    now.supersede(recording.at());
    return now.terms();
  }

  void change(ActionTerms terms, Recording recording) {
    tell(terms, null, null, recording, "dueOn");
  }

  void end(ActionTerms terms, ActionState how, LocalDate on, Recording recording) {
    tell(terms, how, on, recording, "on");
  }

  /**
   * Follows the meeting in which it was agreed when that is put right.
   *
   * @throws Invalid when it would be due or have ended before it was agreed
   */
  void follow(LocalDate heldOn, boolean seals) {
    ActionTold now = told.stream().filter(ActionTold::holds).findFirst().orElseThrow();
    if (now.isBefore(heldOn)) {
      throw new Invalid(
          "heldOn",
          "after-an-action",
          "What was agreed in it would be due or ended before that day");
    }
    setOn = heldOn;
    sealed = seals;
  }

  private void tell(
      ActionTerms terms,
      @Nullable ActionState how,
      @Nullable LocalDate on,
      Recording recording,
      String day) {
    try {
      new AgreedAction(id(), terms, setOn, how, on);
    } catch (IllegalArgumentException e) {
      throw new Invalid(day, "before-agreed", "It was agreed on " + setOn);
    }
    told.add(new ActionTold(this, terms, how, on, recording));
  }
}
