package uk.kith.app.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Legal statuses of the return in words that people read. */
public final class LegalStatuses {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("C1", "Interim care order"),
          Map.entry("C2", "Full care order"),
          Map.entry("D1", "Freeing order"),
          Map.entry("E1", "Placement order"),
          Map.entry("J1", "Remanded to the authority, or to youth detention"),
          Map.entry("J2", "Held under the Police and Criminal Evidence Act"),
          Map.entry("J3", "Youth rehabilitation order with residence"),
          Map.entry("L1", "Police protection"),
          Map.entry("L2", "Emergency protection order"),
          Map.entry("L3", "Child assessment order"),
          Map.entry("V2", "Accommodated under section 20"),
          Map.entry("V3", "Agreed series of short breaks, each recorded"),
          Map.entry("V4", "Agreed series of short breaks, the agreement recorded"));

  private LegalStatuses() {}

  /** "Interim care order (C1)"; the code alone when no words are known for it. */
  public static @Nullable String words(@Nullable String code) {
    String words = code == null ? null : WORDS.get(code);
    return words == null ? code : words + " (" + code + ")";
  }
}
