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

/**
 * One place of a household, held for one child (R-PLACE-38); a parent and child hold the same one
 * (R-PLACE-39). It begins reserved, or filled when a placement is recorded by hand; a reserved one
 * is released when given back or expired, or filled when the child moves in; a filled one ends when
 * the child leaves. The database refuses the same place twice on the same days.
 */
@Entity
@Table(schema = "placements", name = "held_place")
public class HeldPlace {

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @Column(name = "household_id")
  private UUID householdId;

  @Column(name = "place_no")
  private int placeNo;

  @Column(name = "child_id")
  private UUID childId;

  /** Who holds the same place has the same; null of a place that was held alone at first. */
  @Column(name = "unit_id")
  private @Nullable UUID unitId;

  @Column(name = "reservation_id")
  private @Nullable UUID reservationId;

  @Column(name = "placement_id")
  private @Nullable UUID placementId;

  @Column(name = "held_from")
  private LocalDate heldFrom;

  /** The day on which the child left; null while held. */
  @Column(name = "held_until")
  private @Nullable LocalDate heldUntil;

  @Column(name = "expires_at")
  private @Nullable Instant expiresAt;

  @Column(name = "released_at")
  private @Nullable Instant releasedAt;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected HeldPlace() {}

  private HeldPlace(
      LocalAuthority authority,
      HouseholdId household,
      PlaceNo place,
      ChildId child,
      LocalDate from) {
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.householdId = household.value();
    this.placeNo = place.number();
    this.unitId = place.unit();
    this.childId = child.value();
    this.heldFrom = from;
  }

  static HeldPlace reserved(
      LocalAuthority authority,
      Reservation reservation,
      PlaceNo number,
      ChildId child,
      LocalDate from) {
    HeldPlace place = new HeldPlace(authority, reservation.household(), number, child, from);
    place.reservationId = reservation.id().value();
    place.expiresAt = reservation.expiresAt();
    return place;
  }

  static HeldPlace filled(
      LocalAuthority authority,
      HouseholdId household,
      PlaceNo number,
      Placement placement,
      @Nullable LocalDate until) {
    HeldPlace place =
        new HeldPlace(authority, household, number, placement.child(), placement.start());
    place.placementId = placement.id().value();
    place.heldUntil = until;
    return place;
  }

  UUID id() {
    return id;
  }

  ChildId child() {
    return new ChildId(childId);
  }

  PlaceNo place() {
    return new PlaceNo(placeNo, unitId);
  }

  boolean isHeldOn(LocalDate day) {
    return !day.isBefore(heldFrom) && (heldUntil == null || day.isBefore(heldUntil));
  }

  /** The child moves in, at a number that is free from that day. */
  void fill(PlacementId placement, LocalDate from, PlaceNo place) {
    placementId = placement.value();
    expiresAt = null;
    heldFrom = from;
    placeNo = place.number();
    unitId = place.unit();
  }

  /** The child leaves. */
  void leave(LocalDate on) {
    heldUntil = on;
  }

  /** The child was here on other days than was said. */
  void moveTo(PlaceNo place, LocalDate from, @Nullable LocalDate until) {
    placeNo = place.number();
    unitId = place.unit();
    heldFrom = from;
    heldUntil = until;
  }

  HouseholdId household() {
    return new HouseholdId(householdId);
  }

  /** As long as its reservation. */
  void holdUntil(Instant until) {
    expiresAt = until;
  }

  void release(Instant at) {
    releasedAt = at;
  }
}
