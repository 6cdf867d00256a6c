package uk.kith.placements.internal.placing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.PlacementCorrections.Told;
import uk.kith.placements.engine.rules.Wording;
import uk.kith.placements.internal.facts.Recording;

/**
 * The days that a child lives in one home. It begins when the child moves in, from a reservation,
 * by hand or from a return; it ends on the day the child leaves, which is the first day of the next
 * one. What was recorded wrongly is put right, with what was said before in a closed row of its
 * own; one that never was is taken back, and counts no longer. The database refuses two on the same
 * days for one child.
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
  private @Nullable String heritage;

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

  /** The return or the extract that told it; a person who puts it right tells it anew. */
  @Column(name = "return_id")
  private @Nullable UUID returnId;

  @Column(name = "extract_id")
  private @Nullable UUID extractId;

  @Column(name = "superseded_at")
  private @Nullable Instant supersededAt;

  @Column(name = "superseded_by")
  private @Nullable String supersededBy;

  @Column(name = "superseded_why")
  private @Nullable String supersededWhy;

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

  /** How the child's background was considered (R-MATCH-04). */
  void note(@Nullable String background) {
    heritage = background;
  }

  /** The note on the child's background; null when none was made. */
  @Nullable String heritage() {
    return heritage;
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

  /** The same placement from a day on, to which the child comes back. */
  Placement again(LocalAuthority at, LocalDate start, Recording recording) {
    return new Placement(
        at,
        child(),
        new Home(
            household(),
            type,
            provider,
            urn,
            postcode == null ? null : new Postcode(postcode),
            start,
            careBegan),
        Acceptance.NONE,
        recording);
  }

  /**
   * The child left on a day.
   *
   * @throws Conflict when it has ended before
   * @throws Invalid when the day is before its first
   */
  void end(LocalDate on, String why, @Nullable String whyChanged, Recording recording) {
    if (endOn != null) {
      throw new Conflict(
          "placement-ended",
          "The end of this placement is recorded already: "
              + Wording.day(endOn)
              + ".\nMaybe put that day right, or take back the placement that follows.");
    }
    if (on.isBefore(startOn)) {
      throw new Invalid("on", "range", "The placement began on " + Wording.day(startOn));
    }
    endOn = on;
    reasonCeased = why;
    reasonPlaceChange = whyChanged;
    endedAt = recording.at();
    endedBy = recording.by();
  }

  /** All that is told of it is as it should have been; what was said is kept by the caller. */
  void correct(Told right, Acceptance acceptance, Recording recording) {
    boolean sameEnd =
        Objects.equals(endOn, right.end())
            && Objects.equals(reasonCeased, right.reasonCeased())
            && Objects.equals(reasonPlaceChange, right.reasonPlaceChange());
    householdId = right.household() == null ? null : right.household().value();
    type = right.type();
    provider = right.provider();
    urn = right.urn();
    postcode = right.postcode() == null ? null : right.postcode().value();
    startOn = right.start();
    endOn = right.end();
    reasonCeased = right.reasonCeased();
    reasonPlaceChange = right.reasonPlaceChange();
    if (!acceptance.rules().isEmpty()) {
      acceptedRules = (acceptedRules + " " + Reservation.text(acceptance)).strip();
      acceptedReason = acceptance.reason();
    }
    if (!sameEnd) {
      endedAt = endOn == null ? null : recording.at();
      endedBy = endOn == null ? null : recording.by();
    }
    recordedAt = recording.at();
    recordedBy = recording.by();
    returnId = null;
    extractId = null;
  }

  /** The period of care that it is part of began on a day. */
  void careBegan(LocalDate day) {
    careBegan = day;
  }

  /** It never was. */
  void takeBack(String why, Recording recording) {
    supersededAt = recording.at();
    supersededBy = recording.by();
    supersededWhy = why;
  }

  /** False once it was taken back, or a return told it otherwise. */
  boolean isTold() {
    return supersededAt == null;
  }

  Told told() {
    return new Told(
        household(),
        type,
        provider,
        urn,
        postcode == null ? null : new Postcode(postcode),
        startOn,
        endOn,
        reasonCeased,
        reasonPlaceChange);
  }

  @Nullable HouseholdId household() {
    return householdId == null ? null : new HouseholdId(householdId);
  }

  /** The search whose decision it rests on; null when there was none. */
  @Nullable SearchId search() {
    return searchId == null ? null : new SearchId(searchId);
  }

  long version() {
    return version;
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  @Nullable LocalDate endOn() {
    return endOn;
  }
}
