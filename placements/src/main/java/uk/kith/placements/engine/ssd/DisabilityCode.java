package uk.kith.placements.engine.ssd;

import java.util.Map;

/** Disabilities in words. Source: the code set of the children in need census. */
public final class DisabilityCode {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("NONE", "No disability"),
          Map.entry("MOB", "Mobility"),
          Map.entry("HAND", "Hand function"),
          Map.entry("PC", "Personal care"),
          Map.entry("INC", "Incontinence"),
          Map.entry("COMM", "Communication"),
          Map.entry("LD", "Learning"),
          Map.entry("HEAR", "Hearing"),
          Map.entry("VIS", "Vision"),
          Map.entry("BEH", "Behaviour"),
          Map.entry("CON", "Consciousness"),
          Map.entry("AUT", "Autism or Asperger syndrome"),
          Map.entry("DDA", "Another disability under the Equality Act 2010"));

  private DisabilityCode() {}

  /** What is no code is told as it was received. */
  public static String words(String code) {
    return code.isEmpty() ? "Not told which" : WORDS.getOrDefault(code, "Code " + code);
  }
}
