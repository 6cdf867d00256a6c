package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.ssda903.Codes;
import uk.kith.placements.engine.ssda903.ReceivedReturn;

/**
 * What the codes of the 903 return say of a placement by themselves: age and supported
 * accommodation (R-PLACE-33), orders that deprive of liberty (R-PLACE-44), type and provider
 * (R-PLACE-45), own provision outside the area (R-PLACE-46), reason for a change (R-PLACE-47).
 * Source: the published validation rules named with each.
 */
public final class PlacementCodes {

  private static final Set<String> NOT_BY_AUTHORITIES = Set.of("P1", "R2", "R5");
  private static final Set<String> NOT_BY_PUBLIC_BODIES =
      Set.of("P1", "A3", "A4", "A5", "A6", "K1", "K2", "U1", "U2", "U3", "U4", "U5", "U6");
  private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");
  private static final Set<String> SUPPORTED_ACCOMMODATION = Set.of("H5", "K3");
  private static final int SUPPORTED_FROM_AGE = 16;

  private PlacementCodes() {}

  /** A placement type of the return in whose year a day falls. */
  public static boolean isType(String code, LocalDate day) {
    return Codes.place(ReceivedReturn.yearOf(day)).contains(code);
  }

  public static boolean isProvider(String code) {
    return Codes.PROVIDER.contains(code);
  }

  /** REC of the return in whose year a day falls: X1 when another episode follows. */
  public static boolean isReasonCeased(String code, LocalDate day) {
    return Codes.rec(ReceivedReturn.yearOf(day)).contains(code);
  }

  /** Placed for adoption: A3 to A6. */
  public static boolean isForAdoption(String type) {
    return Codes.FOR_ADOPTION.contains(type);
  }

  /**
   * A temporary stay elsewhere (T0 to T4), or missing (M1 to M3 of earlier years): the child has
   * another placement to come back to.
   */
  public static boolean isPassing(String type) {
    return Codes.TEMPORARY.contains(type) || type.startsWith("M");
  }

  /** Placed for adoption with the carers who fostered the child already: A3 and A5. */
  public static boolean isAdoptionByCarers(String type) {
    return type.equals("A3") || type.equals("A5");
  }

  /** With foster parents, relatives or friends among them: U1 to U6. */
  public static boolean isFostering(String type) {
    return Codes.FOSTERING.contains(type);
  }

  /** Whether a placement of the type has a provider: all but temporary stays (903 rule 526). */
  public static boolean hasProvider(String type) {
    return !Codes.WITHOUT_PROVIDER.contains(type);
  }

  /** Long-term placements with foster carers, relatives or friends among them or not. */
  public static boolean isLongTermFostering(String type) {
    return Codes.LONG_TERM_FOSTERING.contains(type);
  }

  /** A temporary stay, such as in hospital, while the placement goes on (T0 to T4, R-PLACE-30). */
  public static boolean isTemporary(String type) {
    return type.startsWith("T");
  }

  /** A legal status of a series of short breaks, of a child who lives at home. */
  public static boolean isShortBreak(@Nullable String legalStatus) {
    return legalStatus != null && SHORT_BREAKS.contains(legalStatus);
  }

  /** Secure accommodation: K1. */
  public static boolean isSecure(String type) {
    return type.equals("K1");
  }

  /** Placed with a parent, or another person with parental responsibility. */
  public static boolean isWithParent(String type) {
    return type.equals("P1");
  }

  /**
   * What the codes of one placement say.
   *
   * @param provider null when not known: nothing is said of it
   * @param age completed years when it starts
   */
  public static List<Finding> check(String type, @Nullable String provider, int age) {
    List<Finding> findings = new ArrayList<>();
    if (SUPPORTED_ACCOMMODATION.contains(type) && age < SUPPORTED_FROM_AGE) {
      findings.add(
          error(
              "R-PLACE-33",
              "Supported accommodation (" + type + ") is for 16 and 17 year olds; age " + age + ".",
              "903 rule 371"));
    }
    if (provider != null && contradicts(type, provider)) {
      findings.add(
          error(
              "R-PLACE-45",
              "Placement type " + type + " and provider " + provider + " contradict each other.",
              "903 rules 550, 527, 528, 529"));
    }
    return findings;
  }

  /** A type of which it matters whether a court's order deprives the child of liberty. */
  public static boolean isBarredByLibertyOrder(String type) {
    return Codes.NOT_UNDER_LIBERTY_ORDER.contains(type);
  }

  /**
   * A child whom a court's order deprives of liberty is not placed by this type in its days
   * (R-PLACE-44). An order of which no end is known goes on.
   *
   * @param placed days in the placement; open while no end is known
   * @param orders days of the orders that are known of the child
   */
  public static List<Finding> checkLiberty(String type, DateRange placed, List<DateRange> orders) {
    return isBarredByLibertyOrder(type) && orders.stream().anyMatch(order -> meet(order, placed))
        ? List.of(
            error(
                "R-PLACE-44",
                "A court’s order deprives the child of liberty in these days, which is not for a"
                    + " placement of type "
                    + type
                    + ".",
                "903 rule 710"))
        : List.of();
  }

  private static boolean meet(DateRange one, DateRange other) {
    return one.contains(other.first()) || other.contains(one.first());
  }

  /**
   * The authority's own home outside its area is queried; of carers and adopters it may be true
   * (R-PLACE-46).
   *
   * @param inArea whether the home lies in the authority's area; null when nobody knows: nothing is
   *     said of it
   */
  public static List<Finding> checkOwnProvision(
      String type, @Nullable String provider, @Nullable Boolean inArea) {
    return "PR1".equals(provider)
            && Boolean.FALSE.equals(inArea)
            && !isFostering(type)
            && !Codes.FOR_ADOPTION.contains(type)
        ? List.of(
            Finding.of(
                RuleId.of("R-PLACE-46"),
                Severity.WARNING,
                "The authority’s own provision (PR1) lies outside the authority’s area.",
                "903 rule 1015"))
        : List.of();
  }

  private static boolean contradicts(String type, String provider) {
    return switch (provider) {
      case "PR0" -> !type.equals("P1");
      case "PR1", "PR2" -> NOT_BY_AUTHORITIES.contains(type);
      case "PR3" -> NOT_BY_PUBLIC_BODIES.contains(type);
      default -> type.equals("P1");
    };
  }

  /**
   * The reason for leaving one placement for another.
   *
   * @param reason null when none was given
   */
  public static List<Finding> checkChange(@Nullable String reason) {
    if (reason != null && Codes.REASON_PLACE_CHANGE.contains(reason)) {
      return List.of();
    }
    return List.of(
        error(
            "R-PLACE-47",
            "A placement that another follows ends for one of the reasons of the return.",
            "903 rules 1009, 225"));
  }

  private static Finding error(String rule, String text, String source) {
    return Finding.of(RuleId.of(rule), Severity.ERROR, text, source);
  }
}
