package uk.kith.placements.engine;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Sex;

/**
 * A child or young person who lives in a home on a day.
 *
 * @param child the looked after child; null for others, and when the reader may not be told who it
 *     is
 * @param age completed years on the day; null when not known
 * @param school where a looked after child goes to school; null when not known
 * @param unit what it is in a unit of a parent with a child; null for who is in none, or of whom
 *     the register does not know it
 */
public record Resident(
    Kind kind,
    @Nullable ChildId child,
    @Nullable Integer age,
    Sex sex,
    Compatibility compatibility,
    @Nullable String school,
    @Nullable Unit unit) {

  /** Nobody is taken for a parent below this age in years (R-PLACE-39); a product default. */
  public static final int YOUNGEST_PARENT = 12;

  /** The age in years from which somebody is no child (CA 1989 s105). */
  private static final int FULL_AGE = 18;

  /** Whether somebody is old enough to be a parent; of an age that is not known, yes. */
  public boolean mayBeParent() {
    return age == null || age >= YOUNGEST_PARENT;
  }

  /**
   * Of a looked after parent and the own child, who live in the home both or are to, and of
   * children who came with a parent who is not looked after (R-PLACE-39).
   */
  public enum Unit {
    /** The parent, of one child or of more; of children without one, the eldest. */
    PARENT,
    /** The child, who sleeps in the parent's room and uses the parent's place. */
    CHILD
  }

  /** Why somebody lives there; it decides who counts in the usual fostering limit. */
  public enum Kind {
    /** A carer's own child: does not count (R-PLACE-10). */
    OWN_CHILD,
    /** Fostered here: counts. */
    LOOKED_AFTER,
    /** Privately fostered: counts (R-PLACE-10). */
    PRIVATELY_FOSTERED,
    /** A young adult staying put: uses a bedroom, does not count (R-PLACE-40). */
    STAYING_PUT,
    /** Another adult of the household, beside the carers: does not count (R-PLACE-10). */
    ADULT,
    /**
     * Placed here by another authority, so that Kith holds no identity (R-PLACE-42): fills a place
     * and counts as fostered (R-PLACE-05).
     */
    PLACED_BY_OTHER;

    /** Until when care leavers live in supported accommodation (CA 1989 s23CZB), in years. */
    public static final int CARE_LEAVER_UNTIL = 25;

    public boolean countsAsFostered() {
      return this == LOOKED_AFTER || this == PRIVATELY_FOSTERED || this == PLACED_BY_OTHER;
    }

    /** Whether they need a bed in a room for children; the family sleeps elsewhere (R-MATCH-16). */
    public boolean needsBed() {
      return this != OWN_CHILD && this != ADULT;
    }

    /** Whether somebody of this age can live there so; of an age that is not known, always. */
    public boolean suits(@Nullable Integer age) {
      return age == null
          || switch (this) {
            case OWN_CHILD -> true;
            case LOOKED_AFTER, PRIVATELY_FOSTERED -> age < FULL_AGE;
            case STAYING_PUT, ADULT -> age >= FULL_AGE;
            case PLACED_BY_OTHER -> age < CARE_LEAVER_UNTIL;
          };
    }
  }
}
