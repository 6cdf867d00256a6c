package uk.kith.placements.engine.exports;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans of permanence as list 8 of Annex A tells them. */
public enum ListedPlan {
  RETURN_TO_FAMILY("a) Return to family"),
  ADOPTION("b) Adoption"),
  SPECIAL_GUARDIANSHIP_OR_CHILD_ARRANGEMENTS("c) SGO/CAO"),
  SUPPORTED_LIVING("d) Supported living in the community"),
  LONG_TERM_RESIDENTIAL("e) Long-term residential placement"),
  LONG_TERM_FOSTERING("f) Long-term fostering"),
  OTHER("g) other");

  /**
   * Of the national codes of a care plan. A long-term placement with relatives or friends may be
   * under an order, or fostering: the code does not tell, so it is another one.
   */
  private static final Map<String, ListedPlan> CODES =
      Map.of(
          "RETURN1M", RETURN_TO_FAMILY,
          "RETURN6M", RETURN_TO_FAMILY,
          "RETURNEV", RETURN_TO_FAMILY,
          "REMAINSUP", RETURN_TO_FAMILY,
          "LTRELFR", OTHER,
          "LTFOST18", LONG_TERM_FOSTERING,
          "RESPLMT", LONG_TERM_RESIDENTIAL,
          "SUPPLIV", SUPPORTED_LIVING,
          "ADOPTION", ADOPTION,
          "OTHERPLN", OTHER);

  private final String value;

  ListedPlan(String value) {
    this.value = value;
  }

  /** As the list allows it. */
  public String value() {
    return value;
  }

  /**
   * The one that the list has room for: of several that are pursued side by side, another one.
   *
   * @return null of none
   */
  public static @Nullable ListedPlan of(Collection<ListedPlan> pursued) {
    return pursued.isEmpty()
        ? null
        : Set.copyOf(pursued).size() == 1 ? pursued.iterator().next() : OTHER;
  }

  /** Of the national codes of one care plan; null when it has none that is known. */
  static @Nullable ListedPlan ofCodes(Collection<String> codes) {
    Set<ListedPlan> plans = EnumSet.noneOf(ListedPlan.class);
    for (String code : codes) {
      ListedPlan plan = CODES.get(code);
      if (plan != null) {
        plans.add(plan);
      }
    }
    return of(plans);
  }
}
