package uk.kith.placements.engine.ssd;

import java.util.List;
import java.util.Locale;

/**
 * What a row of the table cla_health of the Standard Safeguarding Dataset tells. The published item
 * list names the three types and no codes, so that they are known by their words; of the status it
 * tells nothing.
 */
public enum HealthCheck {
  ASSESSMENT("Health assessment"),
  TEETH("Check of the teeth"),
  /** Surveillance of health and development, which is no assessment of regulation 7. */
  OTHER("Check of health and development");

  private static final List<String> TOOK_PLACE =
      List.of("complete", "done", "approved", "attended", "held", "took place", "yes", "y");

  private final String words;

  HealthCheck(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  static HealthCheck of(String type) {
    String text = type.toLowerCase(Locale.ROOT);
    if (text.contains("dent") || text.contains("teeth")) {
      return TEETH;
    }
    return text.contains("assessment") ? ASSESSMENT : OTHER;
  }

  /** A status that nobody told is none that stands against it. */
  static boolean tookPlace(String status) {
    String text = status.toLowerCase(Locale.ROOT);
    return text.isEmpty()
        || TOOK_PLACE.stream()
            .anyMatch(word -> text.equals(word) || (word.length() > 3 && text.startsWith(word)));
  }
}
