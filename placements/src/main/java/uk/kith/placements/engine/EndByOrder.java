package uk.kith.placements.engine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/**
 * An order of a court by which a child ceases to be looked after, with the code of the return that
 * follows from it: it is derived, and never chosen by hand (R-SGO-07, R-SGO-10).
 *
 * @param code E41, or E45 to E48
 * @param order in words, such as "Special guardianship order"
 */
public record EndByOrder(String code, String order, LocalDate madeOn) {

  private static final Set<String> GUARDIANSHIP = Set.of("E43", "E44", "E45", "E46", "E47", "E48");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  /** In the return of the year of a day: E43 and E44 were split into E45 to E48 in 2019. */
  public String codeOn(LocalDate day) {
    if (PlacementCodes.isReasonCeased("E43", day)) {
      return switch (code) {
        case "E45", "E46" -> "E43";
        case "E47", "E48" -> "E44";
        default -> code;
      };
    }
    return code;
  }

  /**
   * What speaks against a reason for the end of care.
   *
   * @param order null when none is recorded from which a code follows
   * @param reason code of the return
   * @param on the last day of care
   */
  public static List<Finding> findings(@Nullable EndByOrder order, String reason, LocalDate on) {
    if (order == null) {
      return GUARDIANSHIP.contains(reason)
          ? List.of(
              finding(
                  reason
                      + " follows from a special guardianship order and from what is known of the"
                      + " guardian, and no such order is recorded.\nMaybe record the order with the"
                      + " case for special guardianship first.",
                  on))
          : List.of();
    }
    String derived = order.codeOn(on);
    return derived.equals(reason)
        ? List.of()
        : List.of(
            finding(
                order.order()
                    + " of "
                    + DAY.format(order.madeOn())
                    + ": from it follows "
                    + derived
                    + ", and the reason given is "
                    + reason
                    + ".",
                order.madeOn()));
  }

  private static Finding finding(String text, LocalDate day) {
    return new Finding(
        RuleId.of("R-SGO-07"), Severity.ERROR, text, List.of(day), "SSDA903 guide", false);
  }
}
