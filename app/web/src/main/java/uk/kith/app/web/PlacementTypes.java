package uk.kith.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.component.Choice;
import uk.kith.placements.engine.PlacementCodes;

/** The placement codes of the SSDA903 return in words, those of all years. */
public final class PlacementTypes {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("A3", "Placed for adoption with the present foster carer, by consent"),
          Map.entry("A4", "Placed for adoption with others, by consent"),
          Map.entry(
              "A5", "Placed for adoption with the present foster carer, under a placement order"),
          Map.entry("A6", "Placed for adoption with others, under a placement order"),
          Map.entry("H5", "Semi-independent living"),
          Map.entry("K1", "Secure children’s home"),
          Map.entry("K2", "Children’s home"),
          Map.entry("K3", "Supported accommodation"),
          Map.entry("P1", "With own parents"),
          Map.entry("P2", "Independent living"),
          Map.entry("P3", "Residential employment"),
          Map.entry("R1", "Residential care home"),
          Map.entry("R2", "Health establishment"),
          Map.entry("R3", "Family centre or mother and baby unit"),
          Map.entry("R5", "Young offender institution"),
          Map.entry("S1", "Residential school"),
          Map.entry("T0", "Away for a time"),
          Map.entry("T1", "In hospital for a time"),
          Map.entry("T2", "On holiday for a time"),
          Map.entry("T3", "Carers on holiday"),
          Map.entry("T4", "Away for a short time"),
          Map.entry("U1", "Foster carer who is a relative or friend, long term"),
          Map.entry("U2", "Foster carer who is a relative or friend, also approved to adopt"),
          Map.entry("U3", "Foster carer who is a relative or friend, not long term"),
          Map.entry("U4", "Foster carer, long term"),
          Map.entry("U5", "Foster carer who is also approved to adopt"),
          Map.entry("U6", "Foster carer, not long term"),
          Map.entry("Z1", "Other placement"));

  /** As people look for them: fostering, homes, with parents, stays for a time, adoption. */
  private static final List<String> IN_ORDER =
      List.of(
          "U6", "U4", "U5", "U3", "U1", "U2", "K2", "K1", "K3", "H5", "P1", "P2", "P3", "R1", "R2",
          "R3", "R5", "S1", "T1", "T3", "T4", "T2", "T0", "Z1", "Z11", "Z12", "Z13", "Z14", "A3",
          "A4", "A5", "A6");

  private PlacementTypes() {}

  /**
   * Those of the return in whose year a day falls.
   *
   * @param withAdoption those for adoption too
   */
  public static List<Choice> on(LocalDate day, boolean withAdoption) {
    return IN_ORDER.stream()
        .filter(code -> PlacementCodes.isType(code, day))
        .filter(code -> withAdoption || !PlacementCodes.isForAdoption(code))
        .map(code -> Choice.of(code, words(code)))
        .toList();
  }

  /** "Foster carer, long term (U4)"; the code alone when no words are known for it. */
  public static String words(String code) {
    String words = WORDS.get(code);
    return words == null ? "Code " + code : words + " (" + code + ")";
  }
}
