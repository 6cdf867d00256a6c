package uk.kith.app.web.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.component.Choice;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.SearchKind;

/**
 * The placement codes of the return that a placement in a home can have, by the kind of home and by
 * the year of the return in which it begins: supported accommodation was H5 and P2, and is K3.
 */
final class StartTypes {

  private StartTypes() {}

  static List<Choice> of(HouseholdKind home, LocalDate start) {
    return codes(home)
        .filter(code -> PlacementCodes.isType(code, start))
        .map(code -> Choice.of(code, PlacementTypes.words(code)))
        .toList();
  }

  /** Of respite from which the children go back to where they live (R-PLACE-30). */
  static List<Choice> forATime(LocalDate start) {
    return Stream.of("T3", "T4", "T0")
        .filter(code -> PlacementCodes.isType(code, start))
        .map(code -> Choice.of(code, PlacementTypes.words(code)))
        .toList();
  }

  private static Stream<String> codes(HouseholdKind home) {
    return switch (home) {
      case FOSTER -> Stream.of("U6", "U4", "U5");
      case CONNECTED_PERSON -> Stream.of("U3", "U1", "U2", "P1");
      case CHILDRENS_HOME -> Stream.of("K2", "K1", "R1", "R2", "R3", "R5", "S1");
      case SUPPORTED -> Stream.of("K3", "H5", "P2", "P3");
      case ADOPTER -> Stream.of("U5", "U4", "U6");
      case PARENT -> Stream.of("P1");
    };
  }

  /** What is marked first. */
  static String usual(HouseholdKind home, SearchKind kind, LocalDate start) {
    boolean longTerm = kind == SearchKind.LONG_TERM;
    return switch (home) {
      case CONNECTED_PERSON -> longTerm ? "U1" : "U3";
      case PARENT -> "P1";
      case CHILDRENS_HOME -> "K2";
      case SUPPORTED -> PlacementCodes.isType("K3", start) ? "K3" : "H5";
      case FOSTER, ADOPTER -> longTerm ? "U4" : "U6";
    };
  }
}
