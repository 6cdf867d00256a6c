package uk.kith.court.engine.order;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * Whether the legal status on record agrees with the orders of the court, both ways: one of the two
 * is recorded wrongly, and neither is overwritten. A child under an order that makes it looked
 * after is not accommodated by agreement, which is no order (R-COURT-30); a status of a care or
 * placement order rests on one that is recorded (R-COURT-39); an interim order ends with the
 * application (R-COURT-28); a care order has no effect while a placement order stands (R-COURT-33);
 * an emergency protection order ends of itself (R-COURT-25). After special guardianship the child's
 * care is over, and somebody has to end it (R-SGO-07). Two orders that differ may both stand, one
 * of them from another application, so that nothing is said of those.
 */
public final class StatusByOrder {

  /** Codes of the return for accommodation and short breaks by agreement. */
  private static final Set<String> BY_AGREEMENT = Set.of("V2", "V3", "V4");

  private static final String INTERIM = "C1";

  private static final Set<String> BY_CARE_ORDER = Set.of("C1", "C2");

  /** Codes of the return, and the order on which each rests. */
  private static final Map<String, OrderForm> FINAL =
      Map.of("C2", OrderForm.C32A, "E1", OrderForm.A70);

  /** A final order under which no child is looked after. */
  private static final Set<OrderForm> ENDS_CARE = Set.of(OrderForm.C35A, OrderForm.C43A);

  /**
   * Whose move it is: the code of the end follows from the order and is chosen by nobody. The next
   * step names it, since the case towards the order tells who the guardian is.
   */
  private static final String TO_END_CARE =
      " Where the order was made, a placement officer ends the placement; the care ends with it,"
          + " and the code of the return follows from the order.";

  /** Whose move it is where no order says where the child goes. */
  private static final String TO_END_OR_AGREE =
      " A placement officer ends the placement, or records the legal status under which the child"
          + " stays.";

  private StatusByOrder() {}

  /**
   * An order and the day that ends it.
   *
   * @param endsOn null when it is open
   */
  public record Lasting(OrderForm form, LocalDate madeOn, @Nullable LocalDate endsOn) {}

  /**
   * What is recorded of a child in one application, and elsewhere.
   *
   * @param care the application is for a care or supervision order
   * @param disposedOn null while it is open on the day
   * @param decision null while it is open, or when it was not told
   * @param own orders of this application
   * @param elsewhere orders of every other application about the child that is recorded
   */
  public record InCase(
      boolean care,
      @Nullable LocalDate disposedOn,
      @Nullable FinalDecision decision,
      List<Lasting> own,
      List<Lasting> elsewhere) {

    public InCase {
      own = List.copyOf(own);
      elsewhere = List.copyOf(elsewhere);
    }

    /** By the day, the last first. */
    private List<Lasting> all(LocalDate asOf) {
      return Stream.concat(own.stream(), elsewhere.stream())
          .filter(order -> !order.madeOn().isAfter(asOf))
          .sorted(
              Comparator.comparing(Lasting::madeOn)
                  .reversed()
                  .thenComparing(order -> order.form() == OrderForm.C33))
          .toList();
    }
  }

  /**
   * What is to be asked on a day of a child whose case is recorded here.
   *
   * @param status code of the return on the day; null when none is known or none holds
   * @param careBegan first day of the present care; null when not known
   */
  public static List<Finding> findings(
      InCase child, @Nullable String status, @Nullable LocalDate careBegan, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    if (child.disposedOn() == null) {
      findings.addAll(findings(child.own(), status, asOf));
    }
    List<Lasting> all = child.all(asOf);
    if (status == null) {
      careGoesOn(all, careBegan, asOf).ifPresent(findings::add);
      return findings;
    }
    ended(all, status, careBegan, asOf).ifPresent(findings::add);
    underPlacementOrder(all, status, careBegan, asOf).ifPresent(findings::add);
    emergency(all, status, careBegan, asOf).ifPresent(findings::add);
    if (findings.isEmpty() && child.care()) {
      if (careBegan != null) {
        interim(child, all, status, asOf).ifPresent(findings::add);
        ranOut(child, all, status, asOf).ifPresent(findings::add);
      }
      withoutOrder(child, all, status).ifPresent(findings::add);
      withoutInterimOrder(child, all, status).ifPresent(findings::add);
    }
    return findings;
  }

  /** The last order that bears on care; null when there is none. */
  private static @Nullable Lasting bearing(List<Lasting> all) {
    return all.stream()
        .filter(order -> order.form().setsLegalStatus() || ENDS_CARE.contains(order.form()))
        .findFirst()
        .orElse(null);
  }

  /** The child is looked after by no legal status, and has a placement all the same. */
  private static Optional<Finding> careGoesOn(
      List<Lasting> all, @Nullable LocalDate careBegan, LocalDate asOf) {
    Lasting last = bearing(all);
    return last == null
            || last.form() != OrderForm.C43A
            || careBegan == null
            || careBegan.isAfter(last.madeOn())
        ? Optional.empty()
        : Optional.of(
            Findings.of(
                "R-SGO-07",
                Severity.WARNING,
                "CA 1989 s91(5A)",
                last.form().words()
                    + " made on %s; no legal status is on record, and the child’s placement goes"
                    + " on."
                    + TO_END_CARE,
                last.madeOn()));
  }

  /** The last order that bears on care ended it, and it goes on by the record. */
  private static Optional<Finding> ended(
      List<Lasting> all, String status, @Nullable LocalDate careBegan, LocalDate asOf) {
    Lasting last = bearing(all);
    if (last == null || !endsWhatStands(last.form(), status)) {
      return Optional.empty();
    }
    // Care that began after it rests on something else.
    if (careBegan == null || careBegan.isAfter(last.madeOn())) {
      return Optional.empty();
    }
    boolean guardianship = last.form() == OrderForm.C43A;
    if (last.madeOn().isEqual(asOf)) { // nobody could end it before: nothing is wrong yet
      return guardianship ? Optional.of(toEndToday(last)) : Optional.empty();
    }
    return Optional.of(
        Findings.of(
            guardianship ? "R-SGO-07" : "R-COURT-39",
            Severity.WARNING,
            guardianship ? "CA 1989 s91(5A)" : "CA 1989 s91",
            last.form().words()
                + " made on %s; by the legal status on record, "
                + status
                + ", the child is still looked after under another order or agreement. One of the"
                + " two is wrong."
                + (guardianship ? TO_END_CARE : TO_END_OR_AGREE),
            last.madeOn()));
  }

  private static Finding toEndToday(Lasting last) {
    return Findings.of(
        "R-SGO-07",
        Severity.INFO,
        "CA 1989 s91(5A)",
        last.form().words() + " made on %s; the child’s placement goes on." + TO_END_CARE,
        last.madeOn());
  }

  /** A placement order suspends a care order while it stands, and no longer (ACA 2002 s29(1)). */
  private static Optional<Finding> underPlacementOrder(
      List<Lasting> all, String status, @Nullable LocalDate careBegan, LocalDate asOf) {
    Lasting last =
        all.stream().filter(order -> order.form() == OrderForm.A70).findFirst().orElse(null);
    if (last == null || careBegan == null || careBegan.isAfter(last.madeOn())) {
      return Optional.empty();
    }
    LocalDate ended = last.endsOn();
    if (ended != null && !ended.isAfter(asOf)) {
      return ended.isBefore(asOf) && status.equals(OrderForm.A70.legalStatus())
          ? Optional.of(
              Findings.of(
                  "R-COURT-33",
                  Severity.WARNING,
                  "ACA 2002 s21(4)",
                  "The placement order made on %s ended on %s; the legal status on record is still "
                      + status
                      + ", of a placement order. One of the two is wrong.",
                  last.madeOn(),
                  ended))
          : Optional.empty();
    }
    return BY_CARE_ORDER.contains(status) && last.madeOn().isBefore(asOf)
        ? Optional.of(
            Findings.of(
                "R-COURT-33",
                Severity.WARNING,
                "ACA 2002 s29(1)",
                "The placement order made on %s stands; the legal status on record is "
                    + status
                    + ", of a care order, which has no effect meanwhile. One of the two is wrong.",
                last.madeOn()))
        : Optional.empty();
  }

  /** An emergency protection order ends of itself, as last extended (R-COURT-25). */
  private static Optional<Finding> emergency(
      List<Lasting> all, String status, @Nullable LocalDate careBegan, LocalDate asOf) {
    if (!status.equals(OrderForm.C23.legalStatus())) {
      return Optional.empty();
    }
    List<Lasting> orders =
        all.stream()
            .filter(order -> order.form() == OrderForm.C23)
            .filter(order -> careBegan != null && !order.madeOn().isBefore(careBegan))
            .toList();
    boolean lasts =
        orders.stream().map(Lasting::endsOn).anyMatch(ends -> ends == null || !ends.isBefore(asOf));
    return lasts
        ? Optional.empty()
        : orders.stream()
            .max(Comparator.comparing(Lasting::endsOn, Comparator.nullsLast(naturalOrder())))
            .flatMap(
                last ->
                    Optional.ofNullable(last.endsOn())
                        .map(
                            ended ->
                                Findings.of(
                                    "R-COURT-25",
                                    Severity.WARNING,
                                    "CA 1989 s45(1), (6)",
                                    "The emergency protection order made on %s ended on %s; the"
                                        + " legal status on record is still "
                                        + status
                                        + ". One of the two is wrong.",
                                    last.madeOn(),
                                    ended)));
  }

  private static boolean endsWhatStands(OrderForm form, String status) {
    return switch (form) {
      case C32B, C35A -> BY_CARE_ORDER.contains(status);
      case C43A -> true;
      default -> false;
    };
  }

  /** The day written on an interim order has passed, and nothing that followed it is recorded. */
  private static Optional<Finding> ranOut(
      InCase child, List<Lasting> all, String status, LocalDate asOf) {
    Lasting last = bearing(all);
    LocalDate ended = last == null ? null : last.endsOn();
    return child.disposedOn() != null
            || last == null
            || last.form() != OrderForm.C33
            || !status.equals(INTERIM)
            || ended == null
            || !ended.isBefore(asOf)
        ? Optional.empty()
        : Optional.of(
            Findings.of(
                "R-COURT-28",
                Severity.ERROR,
                "CA 1989 s38(4)",
                "The interim care order made on %s ran to %s; the legal status on record is still "
                    + status
                    + ". Record the order that followed it, or by what right the child is looked"
                    + " after now.",
                last.madeOn(),
                ended));
  }

  /** An interim order does not outlive the application. */
  private static Optional<Finding> interim(
      InCase child, List<Lasting> all, String status, LocalDate asOf) {
    LocalDate disposedOn = child.disposedOn();
    boolean other =
        all.stream()
            .filter(order -> !child.own().contains(order))
            .anyMatch(order -> order.form() == OrderForm.C33);
    if (disposedOn == null
        || child.decision() == FinalDecision.CONSOLIDATED
        || !status.equals(INTERIM)
        || other) {
      return Optional.empty();
    }
    if (disposedOn.isEqual(asOf)) { // nobody could end it before: nothing is wrong yet
      return Optional.of(
          Findings.of(
              "R-COURT-28",
              Severity.INFO,
              "CA 1989 s38(4)",
              "The application was disposed of on %s, and the interim order, by which the legal"
                  + " status is "
                  + status
                  + ", ended with it."
                  + TO_END_OR_AGREE,
              disposedOn));
    }
    return Optional.of(
        Findings.of(
            "R-COURT-28",
            Severity.WARNING,
            "CA 1989 s38(4)",
            "The application was disposed of on %s; the legal status on record is still "
                + status
                + ", of an interim order, which ended then. One of the two is wrong."
                + TO_END_OR_AGREE,
            disposedOn));
  }

  /** A final status, and no final order is recorded on which it rests. */
  private static Optional<Finding> withoutOrder(InCase child, List<Lasting> all, String status) {
    OrderForm wanted = FINAL.get(status);
    boolean told = child.disposedOn() == null || child.decision() == FinalDecision.FINAL_ORDER;
    if (wanted == null
        || !told
        || all.stream().anyMatch(order -> FINAL.containsValue(order.form()))) {
      return Optional.empty();
    }
    Lasting last =
        all.stream().filter(order -> order.form().setsLegalStatus()).findFirst().orElse(null);
    String says =
        "The legal status on record is "
            + status
            + ", of a "
            + wanted.words().toLowerCase(Locale.UK)
            + ". ";
    return Optional.of(
        last == null
            ? Findings.of(
                "R-COURT-39",
                Severity.WARNING,
                "CA 1989 s31",
                says + "No order is recorded in the case. One of the two is wrong.")
            : Findings.of(
                "R-COURT-39",
                Severity.WARNING,
                "CA 1989 s31",
                says
                    + "The last order recorded in court is another: "
                    + last.form().words().toLowerCase(Locale.UK)
                    + ", made on %s. One of the two is wrong.",
                last.madeOn()));
  }

  /** An interim status in a case that runs, and no order is recorded on which it rests. */
  private static Optional<Finding> withoutInterimOrder(
      InCase child, List<Lasting> all, String status) {
    return !status.equals(INTERIM) || child.disposedOn() != null || bearing(all) != null
        ? Optional.empty()
        : Optional.of(
            Findings.of(
                "R-COURT-39",
                Severity.INFO,
                "CA 1989 s38",
                "The legal status on record is "
                    + status
                    + ", of an interim care order, and no order is recorded in the case. Record the"
                    + " order, or set the legal status right."));
  }

  /**
   * What is to be asked on a day.
   *
   * @param orders of one child and one application
   * @param status code of the return on the day; null when none is known
   */
  public static List<Finding> findings(
      Collection<Lasting> orders, @Nullable String status, LocalDate asOf) {
    if (status == null || !BY_AGREEMENT.contains(status)) {
      return List.of();
    }
    return inForce(orders, asOf)
        .map(
            order ->
                Findings.of(
                    "R-COURT-30",
                    Severity.WARNING,
                    "CA 1989 s20",
                    order.form().words()
                        + " made on %s; the legal status on record is "
                        + status
                        + ", by agreement. One of the two is wrong.",
                    order.madeOn()))
        .map(List::of)
        .orElse(List.of());
  }

  /** The last order that bears on the status, when it makes looked after and has not ended. */
  private static Optional<Lasting> inForce(Collection<Lasting> orders, LocalDate asOf) {
    return orders.stream()
        .filter(order -> !order.madeOn().isAfter(asOf))
        .filter(order -> order.form().setsLegalStatus())
        .max(Comparator.comparing(Lasting::madeOn))
        .filter(order -> order.form().legalStatus() != null)
        .filter(order -> order.endsOn() == null || !order.endsOn().isBefore(asOf));
  }
}
