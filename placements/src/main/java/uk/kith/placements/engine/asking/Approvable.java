package uk.kith.placements.engine.asking;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.kith.kernel.RuleId;

/** What is approved under each rule that asks for an approval, in a few words. */
public final class Approvable {

  private static final Map<String, String> WORDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("R-MATCH-16", "A bedroom that children share"),
              Map.entry("R-MATCH-18", "Living together with those who live there"),
              Map.entry("R-PLACE-05", "More children than the usual fostering limit"),
              Map.entry("R-PLACE-07", "More children than the usual fostering limit"),
              Map.entry("R-PLACE-11", "A change of the terms of approval"),
              Map.entry("R-ADOPT-06", "A placement with adopters whose suitability is in doubt"),
              Map.entry("R-PLACE-13", "A placement outside the terms, in an emergency"),
              Map.entry("R-PLACE-14", "Temporary approval of a connected person"),
              Map.entry("R-PLACE-20", "A move in school year 10 or 11"),
              Map.entry("R-PLACE-21", "A placement outside the area"),
              Map.entry("R-PLACE-22", "A placement at a distance"),
              Map.entry("R-PLACE-31", "A placement with a parent"),
              Map.entry("R-PLACE-35", "More places, by a change of the terms"),
              Map.entry("R-PLACE-36", "Places kept for brothers and sisters"),
              Map.entry("R-PLACE-41", "A child within the statement of purpose"),
              Map.entry("R-PLACE-42", "The impact assessment on those who live there")));

  private Approvable() {}

  /** "A placement at a distance"; of any other rule, that it is what the rule asks. */
  public static String words(RuleId rule) {
    return WORDS.getOrDefault(rule.value(), "What " + rule.value() + " asks");
  }

  /** The same; empty of a rule under which nothing is approved. */
  public static Optional<String> find(RuleId rule) {
    return Optional.ofNullable(WORDS.get(rule.value()));
  }

  static Set<String> named() {
    return WORDS.keySet();
  }
}
