package uk.kith.placements.engine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/**
 * An order of a court by which a child ceases to be looked after, with the code of the return that
 * follows from it: it is derived, and never chosen by hand (R-SGO-07, R-SGO-10).
 *
 * @param codes E41, or those of E45 to E48 that what is known of the guardian leaves; one when it
 *     follows without a doubt; none where the end of care proceedings leaves no order under which
 *     the child is looked after (R-COURT-28), and where the child goes tells the code
 * @param order in words, such as "Special guardianship order"
 */
public record EndByOrder(Set<String> codes, String order, LocalDate madeOn) {

  private static final Set<String> GUARDIANSHIP = Set.of("E43", "E44", "E45", "E46", "E47", "E48");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  /** Ends of a placement that no order explains: the child moves on, or died. */
  private static final Set<String> APART = Set.of("X1", "E2");

  public EndByOrder {
    codes = Set.copyOf(codes);
  }

  /** The code that follows; empty while it cannot be told. */
  public Optional<String> codeOn(LocalDate day) {
    List<String> known = codesOn(day);
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  /** Whether it is one of special guardianship, after which no child stays by agreement. */
  public boolean isGuardianship() {
    return codes.stream().anyMatch(GUARDIANSHIP::contains);
  }

  /** Whether it says with whom the child is to live (R-SGO-10). */
  public boolean isArranged() {
    return codes.contains("E41");
  }

  /**
   * The code as people read it, of the return of the day of the order: "E44 of the return for the
   * year to 31 March 2015"; empty where none follows from the order.
   */
  public String inReturn() {
    return codes.isEmpty() ? "" : inReturn(codes, madeOn);
  }

  /** The same of codes that follow from an order of a day. */
  public static String inReturn(Set<String> codes, LocalDate day) {
    int ends = day.getYear() + (day.getMonthValue() > 3 ? 1 : 0);
    return String.join(" or ", codesOn(codes, day))
        + " of the return for the year to 31 March "
        + ends;
  }

  /** In the return of the year of a day: E43 and E44 were split into E45 to E48 in 2019. */
  public List<String> codesOn(LocalDate day) {
    return codesOn(codes, day);
  }

  private static List<String> codesOn(Set<String> codes, LocalDate day) {
    boolean before = PlacementCodes.isReasonCeased("E43", day);
    return codes.stream()
        .map(
            code ->
                !before
                    ? code
                    : switch (code) {
                      case "E45", "E46" -> "E43";
                      case "E47", "E48" -> "E44";
                      default -> code;
                    })
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * What speaks against a reason for the end of care.
   *
   * @param order null when none is recorded from which a code follows
   * @param reason code of the return
   * @param on the last day of care
   */
  public static List<Finding> findings(@Nullable EndByOrder order, String reason, LocalDate on) {
    if (order == null || order.codes().isEmpty()) {
      return GUARDIANSHIP.contains(reason)
          ? List.of(
              finding(
                  reason
                      + " follows from a special guardianship order and from what is known of the"
                      + " guardian, and no such order is recorded. Record it with the case for"
                      + " special guardianship first.",
                  on,
                  "R-SGO-07"))
          : List.of();
    }
    List<String> derived = order.codesOn(on);
    return derived.contains(reason) || (APART.contains(reason) || order.isPast(reason, on))
        ? List.of()
        : List.of(
            finding(
                order.order()
                    + " of "
                    + DAY.format(order.madeOn())
                    + ": from it follows "
                    + String.join(" or ", derived)
                    + ", and the reason given is "
                    + reason
                    + ".",
                order.madeOn(),
                order.isArranged() ? "R-SGO-10" : "R-SGO-07"));
  }

  /** A child may live on in care by agreement after child arrangements, and leave later. */
  private boolean isPast(String reason, LocalDate on) {
    return isArranged() && on.isAfter(madeOn.plusDays(1)) && !GUARDIANSHIP.contains(reason);
  }

  private static Finding finding(String text, LocalDate day, String rule) {
    return new Finding(RuleId.of(rule), Severity.ERROR, text, List.of(day), "SSDA903 guide", false);
  }
}
