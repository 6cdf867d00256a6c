package uk.kith.placements.engine.exports;

import java.util.Map;

/**
 * Values that the lists of Annex A allow, by the codes of the 903 return; a code without one stays.
 */
public final class AnnexACodes {

  private static final Map<String, String> ETHNICITIES =
      Map.ofEntries(
          Map.entry("WBRI", "a) WBRI"),
          Map.entry("WIRI", "b) WIRI"),
          Map.entry("WIRT", "c) WIRT"),
          Map.entry("WOTH", "d) WOTH"),
          Map.entry("WROM", "e) WROM"),
          Map.entry("MWBC", "f) MWBC"),
          Map.entry("MWBA", "g) MWBA"),
          Map.entry("MWAS", "h) MWAS"),
          Map.entry("MOTH", "i) MOTH"),
          Map.entry("AIND", "j) AIND"),
          Map.entry("APKN", "k) APKN"),
          Map.entry("ABAN", "l) ABAN"),
          Map.entry("AOTH", "m) AOTH"),
          Map.entry("BCRB", "n) BCRB"),
          Map.entry("BAFR", "o) BAFR"),
          Map.entry("BOTH", "p) BOTH"),
          Map.entry("CHNE", "q) CHNE"),
          Map.entry("OOTH", "r) OOTH"),
          Map.entry("REFU", "s) REFU"),
          Map.entry("NOBT", "s) NOBT"));

  private static final Map<String, String> REASONS_CEASED =
      Map.ofEntries(
          Map.entry("E11", "a) E11: Adopted - application unopposed"),
          Map.entry("E12", "b) E12: Adopted - consent dispensed"),
          Map.entry("E15", "r) E15: Age assessment determined child was 18 or over"),
          Map.entry("E2", "c) E2: Died"),
          Map.entry("E3", "d) E3: Care taken by another LA"),
          Map.entry(
              "E4B",
              "f) E4B: Returned home to live with parents or relatives - not part of planning"),
          Map.entry(
              "E4A", "e) E4A: Returned home to live with parents or relatives - part of planning"),
          Map.entry("E13", "g) E13: Parents, relatives or other with no parental responsibility"),
          Map.entry("E41", "h) E41: Residence order granted"),
          Map.entry("E45", "i) E45: Special Guardianship Orders - former carer relative/friend"),
          Map.entry("E46", "j) E46: Special Guardianship Orders - former carer other"),
          Map.entry("E47", "k) E47: Special Guardianship Orders - relative/friend"),
          Map.entry("E48", "l) E48: Special Guardianship Orders - other"),
          Map.entry("E5", "m) E5: Moved into independent living - supported"),
          Map.entry("E6", "n) E6: Moved into independent living - no support"),
          Map.entry("E7", "o) E7: Transferred to residential care funded by adult social services"),
          Map.entry("E9", "p) E9: Sentenced to custody"),
          Map.entry("E14", "q) E14: Accommodation on remand ended"),
          Map.entry("E16", "s) E16: Child moved abroad"),
          Map.entry("E8", "t) E8: Care ceased for any other reason"),
          Map.entry("X1", "u) X1: CodeError"),
          Map.entry("E17", "v) E17: Aged 18+ and remained with current carers"));

  private static final Map<String, String> PLACEMENTS =
      Map.ofEntries(
          Map.entry("U3", "c) U3: Foster placement - relative - not FFA"),
          Map.entry("U6", "f) U6: Foster placement - not FFA"),
          Map.entry("U1", "a) U1: Foster placement - relatives - long term"),
          Map.entry("U4", "d) U4: Foster placement - long term"),
          Map.entry("U2", "b) U2: Foster placement - relative - FFA"),
          Map.entry("U5", "e) U5: Foster placement - FFA"),
          Map.entry("A3", "g) A3: Placed for adoption - consent - current foster"),
          Map.entry("A4", "h) A4: Placed for adoption - consent - not foster"),
          Map.entry("A6", "j) A6: Placed for adoption - order - not foster"),
          Map.entry("A5", "i) A5: Placed for adoption - order - foster"),
          Map.entry("P1", "k) P1: Placed with parents"),
          Map.entry("P2", "l) P2: Independent living"),
          Map.entry("P3", "m) P3: Residential employment"),
          Map.entry("H5", "n) H5: Residential accommodation"),
          Map.entry("K1", "o) K1: Secure Children's Homes"),
          Map.entry("K2", "p) K2: Children's Homes"),
          Map.entry("R1", "q) R1: Residential Care Home"),
          Map.entry("R2", "r) R2: NHS/Health Trust"),
          Map.entry("R3", "s) R3: Family Centre or Mother and Baby Unit"),
          Map.entry("R5", "t) R5: Young Offender Institution"),
          Map.entry("S1", "u) S1: Residential school"),
          Map.entry("Z1", "v) Z1: Other placements"),
          Map.entry("T1", "x) T1: Temporary placement - hospital"),
          Map.entry("T3", "z) T3: Temporary placement - carer holiday"),
          Map.entry("T2", "y) T2: Temporary placement - holiday"),
          Map.entry("T4", "zz) T4: Temporary placement - seven days or less"),
          Map.entry("T0", "w) T0: Temporary placement"));

  private AnnexACodes() {}

  public static String ethnicity(String code) {
    return ETHNICITIES.getOrDefault(code, code);
  }

  static String reasonCeased(String code) {
    return REASONS_CEASED.getOrDefault(code, code);
  }

  static String placement(String code) {
    return PLACEMENTS.getOrDefault(code, code);
  }
}
