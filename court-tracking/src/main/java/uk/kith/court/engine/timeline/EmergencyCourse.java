package uk.kith.court.engine.timeline;

import static uk.kith.court.engine.timeline.CourtStep.EMERGENCY_APPLICATION;
import static uk.kith.court.engine.timeline.CourtStep.EMERGENCY_END;
import static uk.kith.court.engine.timeline.CourtStep.EMERGENCY_ORDER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.order.ComingOfAge;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.CourtOrder.About;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.DueDate;

/**
 * Emergency protection of a child: the application, the order, and the day on which the order ends,
 * by when it is decided what follows it (CA 1989 s44, s45; R-COURT-25, R-COURT-26).
 *
 * @param appliedOn when the order was applied for; null where no application is recorded
 * @param hearingOn the day for which the next hearing of the application is listed; null for none
 * @param order that is in force; null while none was made
 * @param endsOn its last day: written on it, else that of the law; null without an order
 */
public record EmergencyCourse(
    @Nullable LocalDate appliedOn,
    @Nullable LocalDate hearingOn,
    @Nullable CourtOrder order,
    @Nullable LocalDate endsOn) {

  /**
   * What of the record goes on by a day; empty where nothing does: no application is open, and the
   * order that was made has ended or another stands in its place.
   *
   * @param appliedOn of an application that is open on the day; null for none
   * @param orders about the child, of all forms
   */
  public static Optional<EmergencyCourse> of(
      @Nullable LocalDate appliedOn,
      @Nullable LocalDate hearingOn,
      Collection<CourtOrder> orders,
      LawToConfirm law,
      LocalDate asOf) {
    List<CourtOrder> made = orders.stream().filter(each -> !each.madeOn().isAfter(asOf)).toList();
    CourtOrder last =
        made.stream()
            .filter(each -> each.form() == OrderForm.C23)
            .filter(each -> made.stream().noneMatch(each::isFollowedBy))
            .max(Comparator.comparing(CourtOrder::madeOn))
            .orElse(null);
    LocalDate ends =
        last == null
            ? null
            : last.end(new About(ComingOfAge.UNKNOWN, null, last.extended(made, law)), null, law)
                .orElse(null);
    if (last != null && ends != null && !ends.isBefore(asOf)) {
      return Optional.of(new EmergencyCourse(appliedOn, null, last, ends));
    }
    boolean decided =
        appliedOn != null
            && made.stream()
                .anyMatch(
                    each -> each.form() == OrderForm.C23 && !each.madeOn().isBefore(appliedOn));
    return appliedOn == null || decided
        ? Optional.empty()
        : Optional.of(new EmergencyCourse(appliedOn, hearingOn, null, null));
  }

  /** The application, the order, and its end once it is made. */
  Steps steps() {
    Step applied = EMERGENCY_APPLICATION.step().withDone(appliedOn).withPast(order != null);
    Edge decision = Edge.of(EMERGENCY_APPLICATION.name(), EMERGENCY_ORDER.name(), Span.days(0));
    if (order == null || endsOn == null) {
      return new Steps(
          List.of(applied, EMERGENCY_ORDER.step().withListed(hearingOn)), List.of(decision));
    }
    Step end =
        EMERGENCY_END
            .numbered(
                1,
                EMERGENCY_END.words()
                    + (order.extended()
                        ? ", which was extended"
                        : ", which the court may extend once"))
            .withDue(new DueDate(endsOn, false));
    return new Steps(
        List.of(applied, EMERGENCY_ORDER.step().withDone(order.madeOn()), end),
        List.of(decision, Edge.of(EMERGENCY_ORDER.name(), EMERGENCY_END.name(), Span.days(0))));
  }

  /** With which of its steps it ends, as far as it is known. */
  CourtStep last() {
    return order == null ? EMERGENCY_ORDER : EMERGENCY_END;
  }
}
