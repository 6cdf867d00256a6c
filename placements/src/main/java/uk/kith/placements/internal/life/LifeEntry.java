package uk.kith.placements.internal.life;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.EventId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.LifeEvents.RecordEvent;
import uk.kith.placements.engine.life.LifeDetails.Part;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.life.LifeSubject;
import uk.kith.placements.internal.facts.Recording;

/** Something that was done. It is recorded whole, never edited, and may be withdrawn once. */
@Entity
@Table(schema = "placements", name = "life_event")
public class LifeEntry {

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind")
  private LifeSubject subjectKind;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Enumerated(EnumType.STRING)
  private LifeEvent event;

  @Column(name = "on_day")
  private LocalDate onDay;

  private String details;
  private @Nullable String note;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  private @Nullable String withdrawnBy;

  @Column(name = "withdrawn_why")
  private @Nullable String withdrawnWhy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected LifeEntry() {}

  /**
   * @param details as JSON
   * @throws Invalid when a detail is missing or does not belong to the event, or its last day is
   *     before the day
   */
  LifeEntry(LocalAuthority authority, RecordEvent command, String details, Recording recording) {
    check(command);
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.subjectKind = command.event().subject();
    this.subjectId = command.subject().value();
    this.event = command.event();
    this.onDay = command.on();
    this.details = details;
    this.note = command.note();
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
  }

  private static void check(RecordEvent command) {
    LifeEvent event = command.event();
    for (Part part : Part.values()) {
      if (event.takes(part) && part.isRequired() && command.details().part(part) == null) {
        throw new Invalid(part.field(), "required", part.field() + " is required");
      }
    }
    for (Part part : Part.values()) {
      boolean taken =
          Arrays.stream(Part.values())
              .anyMatch(other -> event.takes(other) && other.field().equals(part.field()));
      if (!taken && command.details().part(part) != null) {
        throw new Invalid(
            part.field(), "not-of-this", part.field() + " does not belong to what was done");
      }
    }
    LocalDate until = command.details().until();
    if (until != null && until.isBefore(command.on())) {
      throw new Invalid("until", "range", "The last day is before the first");
    }
  }

  EventId id() {
    return new EventId(id);
  }

  @Nullable String note() {
    return note;
  }

  LifeEvent event() {
    return event;
  }

  LocalDate on() {
    return onDay;
  }

  uk.kith.kernel.Id subject() {
    return switch (subjectKind) {
      case HOUSEHOLD -> new HouseholdId(subjectId);
      case PLACEMENT -> new PlacementId(subjectId);
      case CHILD -> new ChildId(subjectId);
    };
  }

  /**
   * Takes it back.
   *
   * @throws Conflict when somebody did before
   */
  void withdraw(String why, Recording recording) {
    if (withdrawnAt != null) {
      throw new Conflict("event-withdrawn", "This entry was withdrawn before");
    }
    withdrawnAt = recording.at();
    withdrawnBy = recording.by();
    withdrawnWhy = why;
  }
}
