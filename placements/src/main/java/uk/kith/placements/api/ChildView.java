package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.SiblingKind;

/**
 * A child as a page shows it on a day.
 *
 * @param localId the authority's own number; null while none is recorded
 * @param firstName null when not given: a return carries no names
 * @param age completed years on the day; null when nothing of the birth is known
 * @param lookedAfterSince first day of the present period of care; null when not looked after
 * @param legalStatus code of the return on the day
 * @param keptFromPeople whether people are recorded whom the child must not be near; who, {@link
 *     Children#peopleToKeepAwayFrom} tells
 * @param schoolsToMind schools to stay at or to keep away from, in words; null when none
 * @param version for {@code If-Match}
 */
public record ChildView(
    ChildId id,
    @Nullable String localId,
    @Nullable String firstName,
    @Nullable String familyName,
    Birth birth,
    int age,
    Sex sex,
    Heritage heritage,
    String nationalEthnicity,
    @Nullable LocalDate lookedAfterSince,
    @Nullable String legalStatus,
    @Nullable String worker,
    @Nullable String team,
    @Nullable CurrentPlacement placement,
    List<Sibling> siblings,
    Whereabouts home,
    @Nullable Whereabouts school,
    @Nullable String schoolName,
    @Nullable String wishes,
    boolean keptFromPeople,
    @Nullable String schoolsToMind,
    ChildSnapshot snapshot,
    long version) {

  public ChildView {
    siblings = List.copyOf(siblings);
  }

  /**
   * Where the child lives on the day.
   *
   * @param type code of the return, such as U6
   * @param provider code of the return, such as PR1; null when not known
   * @param householdId null when the home is not in the register
   * @param local inside the responsible authority's area; null when not known
   * @param distanceMiles straight line from home (R-MATCH-17); null when not known
   */
  public record CurrentPlacement(
      PlacementId id,
      String type,
      @Nullable String provider,
      @Nullable HouseholdId householdId,
      LocalDate start,
      Whereabouts where,
      @Nullable Boolean local,
      @Nullable Double distanceMiles) {}

  /** A brother or sister. */
  public record Sibling(ChildId id, SiblingKind kind) {}
}
