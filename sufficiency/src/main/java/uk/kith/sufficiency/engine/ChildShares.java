package uk.kith.sufficiency.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.sufficiency.engine.ChildShare.Standing;

/**
 * The shares of children looked after on a day, by national definitions (R-SUFF-03 to -06, -16).
 * Series of short breaks are left out of all.
 */
public final class ChildShares {

  /** Children placed outside the boundary; R-SUFF-03. */
  public static final String OUTSIDE = "placed-outside-share";

  private static final double FAR_MILES = 20;
  private static final int MANY_PLACEMENTS = 3;
  private static final int STABLE_UNDER_AGE = 16;
  private static final int MONTHS_IN_CARE = 30;
  private static final int YEARS_TOGETHER = 2;
  private static final String SHORT_BREAKS = "short-breaks";
  private static final String DISTANCE_NOT_KNOWN = "distance-not-known";
  private static final String SIXTEEN = "aged-16-or-over";
  private static final String NEW_IN_CARE = "looked-after-under-two-and-a-half-years";

  private ChildShares() {}

  /** In the order in which they are told. */
  public static List<ChildShare> on(LocalDate asOf, StabilityDefinition stability) {
    return List.of(
        outside(),
        outsideAndFar(),
        outsideAndFarOfKnown(),
        far(),
        manyPlacements(asOf),
        sameCarer(asOf, stability),
        samePlacement(asOf, stability));
  }

  static ChildShare outside() {
    return share(
        OUTSIDE,
        "R-SUFF-03",
        "Placed outside the area",
        "Children placed outside the authority’s boundary on the day, of all children looked"
            + " after, series of short breaks left out.",
        List.of(SHORT_BREAKS),
        null,
        child ->
            Standing.of(Boolean.FALSE.equals(child.who().local()), child.who().local() == null));
  }

  /** Both must hold; who may be either is not known, and stays in the denominator. */
  private static ChildShare outsideAndFar() {
    return share(
        "placed-outside-and-over-20-miles-share",
        "R-SUFF-04",
        "Placed outside the area and over 20 miles from home",
        "Children placed outside the boundary and more than 20 miles in a straight line from their"
            + " home, of all children looked after. Those whose distance is not known stay in the"
            + " whole.",
        List.of(SHORT_BREAKS),
        null,
        ChildShares::standsOutsideAndFar);
  }

  private static ChildShare outsideAndFarOfKnown() {
    return share(
        "placed-outside-and-over-20-miles-share-of-known-distances",
        "R-SUFF-04",
        "Placed outside the area and over 20 miles from home, of known distances",
        "The same, of the children whose distance from home is known alone. Not the published"
            + " figure.",
        List.of(SHORT_BREAKS, DISTANCE_NOT_KNOWN),
        null,
        child ->
            child.miles() == null
                ? Standing.leftOut(DISTANCE_NOT_KNOWN)
                : standsOutsideAndFar(child));
  }

  private static Standing standsOutsideAndFar(CountedChild child) {
    Boolean local = child.who().local();
    boolean surely = Boolean.FALSE.equals(local) && isFar(child, false);
    boolean possibly = !Boolean.TRUE.equals(local) && isFar(child, true);
    return Standing.of(surely, possibly);
  }

  private static ChildShare far() {
    return share(
        "placed-over-20-miles-share",
        "R-SUFF-16",
        "Placed over 20 miles from home, inside or outside the area",
        "Children placed more than 20 miles in a straight line from their home, whatever the"
            + " boundary, of all children looked after.",
        List.of(SHORT_BREAKS),
        null,
        child -> Standing.of(isFar(child, false), isFar(child, true)));
  }

  /**
   * @param otherwise what counts where the distance is not known
   */
  private static boolean isFar(CountedChild child, boolean otherwise) {
    Double miles = child.miles();
    return miles == null ? otherwise : isFar(miles);
  }

  /** More than 20 miles (R-SUFF-04, R-SUFF-16). */
  public static boolean isFar(double miles) {
    return miles > FAR_MILES;
  }

  private static ChildShare manyPlacements(LocalDate asOf) {
    LocalDate first = asOf.minusYears(1).plusDays(1);
    return share(
        "three-or-more-placements-share",
        "R-SUFF-05",
        "Three or more placements in a year",
        "Children looked after on the day who were in three or more placements in the twelve months"
            + " to the day. Adoption by the carers, moves with the same carers, short stays"
            + " elsewhere and times missing are no new placement.",
        List.of(SHORT_BREAKS),
        first,
        child -> {
          Continuity stays = new Continuity(child.stays());
          return Standing.of(
              stays.placementsFrom(first, true) >= MANY_PLACEMENTS,
              stays.placementsFrom(first, false) >= MANY_PLACEMENTS);
        });
  }

  private static ChildShare sameCarer(LocalDate asOf, StabilityDefinition stability) {
    return lasting(
        "long-term-stability-same-carer",
        "Long-term stability, with the same carer",
        "Children under 16 looked after for two and a half years or more who have lived with the"
            + " same carer for two years or more. A move together with the carers keeps the time"
            + " running."
            + used(stability.isSameCarer(asOf)),
        asOf,
        child -> {
          Continuity stays = new Continuity(child.stays());
          return Standing.of(
              isLong(stays.sameCarersSince(false), asOf),
              isLong(stays.sameCarersSince(true), asOf));
        });
  }

  private static ChildShare samePlacement(LocalDate asOf, StabilityDefinition stability) {
    return lasting(
        "long-term-stability-same-placement",
        "Long-term stability, older definition: in the same placement",
        "Children under 16 looked after for two and a half years or more who have been in the same"
            + " placement for two years or more, or are placed for adoption and have been there and"
            + " in the placement before for two years or more together."
            + used(!stability.isSameCarer(asOf)),
        asOf,
        child -> {
          Continuity stays = new Continuity(child.stays());
          return Standing.of(
              isLong(stays.samePlacementSince(false), asOf)
                  || isLong(stays.withPlacementBeforeAdoption(false), asOf),
              isLong(stays.samePlacementSince(true), asOf)
                  || isLong(stays.withPlacementBeforeAdoption(true), asOf));
        });
  }

  private static String used(boolean published) {
    return published
        ? " The definition in use on this day."
        : " Not the definition in use on this day.";
  }

  private static boolean isLong(@Nullable LocalDate since, LocalDate asOf) {
    return since != null && !since.plusYears(YEARS_TOGETHER).isAfter(asOf);
  }

  private static ChildShare lasting(
      String id,
      String name,
      String definition,
      LocalDate asOf,
      Function<CountedChild, Standing> judge) {
    return share(
        id,
        "R-SUFF-06",
        name,
        definition,
        List.of(SHORT_BREAKS, SIXTEEN, NEW_IN_CARE),
        null,
        child -> {
          if (child.who().age() >= STABLE_UNDER_AGE) {
            return Standing.leftOut(SIXTEEN);
          }
          return child.careBegan().plusMonths(MONTHS_IN_CARE).isAfter(asOf)
              ? Standing.leftOut(NEW_IN_CARE)
              : judge.apply(child);
        });
  }

  private static ChildShare share(
      String id,
      String rule,
      String name,
      String definition,
      List<String> leftOut,
      @Nullable LocalDate from,
      Function<CountedChild, Standing> judge) {
    return new ChildShare(
        id,
        RuleId.of(rule),
        name,
        definition,
        leftOut,
        from,
        child -> isShortBreaks(child.who()) ? Standing.leftOut(SHORT_BREAKS) : judge.apply(child));
  }

  private static boolean isShortBreaks(LookedAfter who) {
    return who.shortBreaks();
  }
}
