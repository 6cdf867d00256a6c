package uk.kith.placements.engine.vacancy;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;

/**
 * Homes that are alike in what they may take, and their places together; one home is enough.
 *
 * @param ages that the terms in force allow; null when none are in force
 * @param parentAndChild approved for a parent with a child, or say that they can meet the need
 * @param highBehaviour say that they can meet a high need of behaviour
 * @param vacantInEach vacant places of each of these homes; 3 stands for three or more
 */
public record PlaceSegment(
    HouseholdKind kind,
    @Nullable AgeRange ages,
    boolean parentAndChild,
    boolean highBehaviour,
    int vacantInEach,
    PlaceCount count) {

  private static final int MOST_IN_EACH = 3;

  /** Children who may be fostered in one home without being brothers and sisters (R-PLACE-05). */
  private static final int USUAL_LIMIT = 3;

  /** One home. */
  public static PlaceSegment of(HouseholdSnapshot home) {
    Terms terms = home.terms();
    Places places = home.places();
    int vacant = vacant(home);
    NeedLevel parentAndChild = home.skills().level(NeedKind.PARENT_AND_CHILD);
    return new PlaceSegment(
        home.kind(),
        terms == null ? null : terms.ages(),
        (terms != null && terms.kinds().contains(SearchKind.PARENT_AND_CHILD))
            || parentAndChild == NeedLevel.SOME
            || parentAndChild == NeedLevel.HIGH,
        home.skills().level(NeedKind.BEHAVIOUR) == NeedLevel.HIGH,
        Math.min(vacant, MOST_IN_EACH),
        new PlaceCount(
            1,
            places.approved(),
            places.filled(),
            vacant,
            places.notAvailableCount(),
            Math.min(vacant, places.reserved())));
  }

  /**
   * Of carers no more than make up the usual limit, whatever their terms say. A child who shares a
   * parent's place counts in the limit (R-PLACE-39).
   */
  private static int vacant(HouseholdSnapshot home) {
    Places places = home.places();
    long sharing = home.residents().stream().filter(r -> r.unit() == Resident.Unit.CHILD).count();
    return home.kind().isFostering()
        ? Math.min(places.vacant(), Math.max(0, USUAL_LIMIT - places.filled() - (int) sharing))
        : places.vacant();
  }
}
