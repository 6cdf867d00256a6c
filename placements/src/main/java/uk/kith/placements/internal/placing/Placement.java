package uk.kith.placements.internal.placing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.internal.facts.Recording;

/**
 * The days that a child lives in one home. It begins when the child moves in, from a reservation,
 * by hand or from a return; it ends on the day the child leaves, which is the first day of the next
 * one. The database refuses two on the same days for one child.
 */
@Entity
@Table(schema = "placements", name = "placement")
public class Placement {

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @Column(name = "child_id")
  private UUID childId;

  @Column(name = "household_id")
  private @Nullable UUID householdId;

  @Column(name = "start_on")
  private LocalDate startOn;

  @Column(name = "end_on")
  private @Nullable LocalDate endOn;

  /** First day of the period of care that this placement is part of. */
  @Column(name = "care_began")
  private LocalDate careBegan;

  private String type;
  private @Nullable String provider;
  private @Nullable String urn;
  private @Nullable String postcode;

  @Column(name = "reason_ceased")
  private @Nullable String reasonCeased;

  @Column(name = "reason_place_change")
  private @Nullable String reasonPlaceChange;

  @Column(name = "search_id")
  private @Nullable UUID searchId;

  @Column(name = "reservation_id")
  private @Nullable UUID reservationId;

  private @Nullable String considerations;

  @Column(name = "accepted_rules")
  private String acceptedRules;

  @Column(name = "accepted_reason")
  private String acceptedReason;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected Placement() {}

  /** Where, of which kind and since when. */
  record Home(
      @Nullable HouseholdId household,
      String type,
      @Nullable String provider,
      @Nullable String urn,
      @Nullable Postcode postcode,
      LocalDate start,
      LocalDate careBegan) {}

  Placement(
      LocalAuthority authority,
      ChildId child,
      Home home,
      Acceptance acceptance,
      Recording recording) {
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.childId = child.value();
    this.householdId = home.household() == null ? null : home.household().value();
    this.startOn = home.start();
    this.careBegan = home.careBegan();
    this.type = home.type();
    this.provider = home.provider();
    this.urn = home.urn();
    this.postcode = home.postcode() == null ? null : home.postcode().value();
    this.acceptedRules = Reservation.text(acceptance);
    this.acceptedReason = acceptance.reason();
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
  }

  /** The decision that it rests on. */
  void cameFrom(Reservation reservation, @Nullable String why) {
    searchId = reservation.search().value();
    reservationId = reservation.id().value();
    considerations = why;
  }

  PlacementId id() {
    return new PlacementId(id);
  }

  ChildId child() {
    return new ChildId(childId);
  }

  String type() {
    return type;
  }

  LocalDate start() {
    return startOn;
  }

  LocalDate careBegan() {
    return careBegan;
  }

  /**
   * The child left on a day.
   *
   * @throws Conflict when it has ended before
   * @throws Invalid when the day is before its first
   */
  void end(LocalDate on, String why, @Nullable String whyChanged, Recording recording) {
    if (endOn != null) {
      throw new Conflict("placement-ended", "This placement ended on " + endOn);
    }
    if (on.isBefore(startOn)) {
      throw new Invalid("on", "range", "The placement began on " + startOn);
    }
    endOn = on;
    reasonCeased = why;
    reasonPlaceChange = whyChanged;
    endedAt = recording.at();
    endedBy = recording.by();
  }

  @Nullable LocalDate endOn() {
    return endOn;
  }
}
