package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.EthnicCode;
import uk.kith.kernel.Sex;

/**
 * The codes of the return, read by the year in which the collection ends (R-SUFF-12). Sets are of
 * upper case codes, as the published code sets have them.
 */
public final class Codes {

  /** P2, independent living, is no placement from this day on (R-SUFF-12). */
  static final LocalDate P2_ENDED = LocalDate.of(2023, 10, 28);

  /** Freeing orders (D1) ended and placement orders (E1) began on this day (R-DATA-05). */
  static final LocalDate PLACEMENT_ORDERS_BEGAN = LocalDate.of(2005, 12, 30);

  static final Set<String> ETHNIC =
      Arrays.stream(EthnicCode.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  public static final Set<String> RNE = Set.of("S", "L", "P", "T", "B", "U");
  public static final Set<String> LS =
      Set.of("C1", "C2", "D1", "E1", "V2", "V3", "V4", "J1", "J2", "J3", "L1", "L2", "L3");
  static final Set<String> CIN = Set.of("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8");
  public static final Set<String> PROVIDER = Set.of("PR0", "PR1", "PR2", "PR3", "PR4", "PR5");
  public static final Set<String> REASON_PLACE_CHANGE =
      Set.of(
          "CARPL", "CLOSE", "ALLEG", "STAND", "APPRR", "CREQB", "CREQO", "CHILD", "LAREQ", "PLACE",
          "CUSTOD", "OTHER");
  public static final Set<String> TEMPORARY = Set.of("T0", "T1", "T2", "T3", "T4");
  public static final Set<String> FOR_ADOPTION = Set.of("A3", "A4", "A5", "A6");

  /**
   * Secure children's home, with parents, young offender institution, supported accommodation: not
   * for a child whom a court's order deprives of liberty (R-PLACE-44, 903 rule 710).
   */
  public static final Set<String> NOT_UNDER_LIBERTY_ORDER = Set.of("K1", "P1", "R5", "K3");

  /** Temporary stays and what no code tells: of these no provider is told. */
  public static final Set<String> WITHOUT_PROVIDER =
      Set.of("T0", "T1", "T2", "T3", "T4", "Z1", "Z11", "Z12", "Z13", "Z14");

  public static final Set<String> LONG_TERM_FOSTERING = Set.of("U1", "U4");
  public static final Set<String> FOSTERING = Set.of("U1", "U2", "U3", "U4", "U5", "U6");

  private static final Set<String> PLACE =
      Set.of(
          "A3", "A4", "A5", "A6", "K1", "K2", "P1", "P3", "R1", "R2", "R3", "R5", "S1", "T0", "T1",
          "T2", "T3", "T4", "U1", "U2", "U3", "U4", "U5", "U6");
  private static final Set<String> REC =
      Set.of(
          "X1", "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E2", "E3", "E41", "E45", "E46",
          "E47", "E48", "E4A", "E4B", "E5", "E6", "E7", "E8", "E9");

  private Codes() {}

  /**
   * A legal status of the return from a day on: freeing orders (D1) are history, placement orders
   * (E1) began with their end (R-DATA-05).
   */
  public static boolean isLegalStatus(String code, LocalDate from) {
    return LS.contains(code)
        && switch (code) {
          case "D1" -> from.isBefore(PLACEMENT_ORDERS_BEGAN);
          case "E1" -> !from.isBefore(PLACEMENT_ORDERS_BEGAN);
          default -> true;
        };
  }

  /** Placement types of a year: H5 and P2 to 2024, K3 from 2024, Z1 to 2025, Z11 to Z14 after. */
  public static Set<String> place(int year) {
    Set<String> codes = new HashSet<>(PLACE);
    if (year <= 2024) {
      codes.addAll(Set.of("H5", "P2"));
    }
    if (year >= 2024) {
      codes.add("K3");
    }
    codes.addAll(year <= 2025 ? Set.of("Z1") : Set.of("Z11", "Z12", "Z13", "Z14"));
    return codes;
  }

  /** Reasons why an episode ceased: E43 and E44 were split into E45 to E48 in 2019. */
  public static Set<String> rec(int year) {
    Set<String> codes = new HashSet<>(REC);
    if (year < 2019) {
      codes.addAll(Set.of("E43", "E44"));
    }
    return codes;
  }

  /** The sex that a code means in a year; null when it means none: 1, 2 to 2024, M, F, U after. */
  public static @Nullable Sex sex(String code, int year) {
    return switch (year <= 2024 ? code : "from 2025 " + code) {
      case "1", "from 2025 M" -> Sex.MALE;
      case "2", "from 2025 F" -> Sex.FEMALE;
      case "from 2025 U" -> Sex.UNKNOWN;
      default -> null;
    };
  }

  /**
   * The code under which a placement is counted through the years (R-SUFF-12): semi-independent
   * living is one series with supported accommodation, and the other placements are one.
   */
  public static String series(String place) {
    return switch (place) {
      case "H5", "K3" -> "K3";
      case "Z1", "Z11", "Z12", "Z13", "Z14" -> "Z1";
      default -> place;
    };
  }
}
