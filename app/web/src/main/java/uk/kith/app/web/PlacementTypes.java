package uk.kith.app.web;

import java.util.Map;

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

  private PlacementTypes() {}

  /** "Foster carer, long term (U4)"; the code alone when no words are known for it. */
  public static String words(String code) {
    String words = WORDS.get(code);
    return words == null ? "Code " + code : words + " (" + code + ")";
  }
}
