package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.guardianship.CarerCase;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.engine.permanence.ChildPermanence.Done;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * Steps towards permanence that what the court decided tells, so that nobody records them again: an
 * application for a placement order refused (R-PERM-18), and the permanent legal status
 * (R-PERM-22). That is reached by special guardianship and by adoption, and else by the order with
 * which the route that comes first in the plan ends: a child arrangements order, or a care order
 * where the child stays looked after.
 *
 * @param orders about the child, of any case
 * @param refusedOn days on which an application for a placement order was refused
 * @param adoptedOn null while not adopted, and for who may not know of it
 * @param ways routes on which orders set the child, special guardianship apart: with whom it is to
 *     live (R-SGO-10), and a placement order that is not revoked
 */
public record StepsOfCourt(
    List<Made> orders,
    List<LocalDate> refusedOn,
    @Nullable LocalDate adoptedOn,
    List<OrderedWay> ways) {

  /** A route on which an order of a day set the child. */
  public record OrderedWay(Route route, LocalDate on) {}

  public StepsOfCourt {
    orders = List.copyOf(orders);
    refusedOn = List.copyOf(refusedOn);
    ways = List.copyOf(ways);
  }

  /** Of a child whom no other order than special guardianship sets on a way. */
  public StepsOfCourt(List<Made> orders, List<LocalDate> refusedOn, @Nullable LocalDate adoptedOn) {
    this(orders, refusedOn, adoptedOn, List.of());
  }

  /**
   * Those that are to be added to the steps that are recorded: a step that people recorded stands
   * with the day that they told.
   *
   * @param plans of the present period of care
   */
  public List<Done> missing(
      Collection<Done> recorded, Plans plans, LocalDate careBegan, LocalDate asOf) {
    List<Done> missing = new ArrayList<>();
    if (!isRecorded(recorded, PermanenceStep.PLACEMENT_ORDER_REFUSED, careBegan, asOf)) {
      refusedOn.forEach(on -> missing.add(new Done(PermanenceStep.PLACEMENT_ORDER_REFUSED, on)));
    }
    if (!isRecorded(recorded, PermanenceStep.PERMANENT_STATUS, careBegan, asOf)) {
      Route first = plans.find(asOf).map(PermanencePlan::primary).orElse(null);
      permanent(first, careBegan, asOf)
          .ifPresent(on -> missing.add(new Done(PermanenceStep.PERMANENT_STATUS, on)));
    }
    return missing;
  }

  /**
   * What the orders say of the routes, beside what people marked (R-PERM-05). An order does not say
   * who the guardian is to the child (R-PERM-06): the case to which it came does, else what was
   * last said of the route.
   *
   * @param recorded what people marked, in the order of recording
   * @param towards every case towards an order about the child
   */
  public List<RouteMark> marks(List<RouteMark> recorded, List<CarerCase> towards) {
    Routes said = new Routes(recorded.stream().filter(mark -> mark.relative() != null).toList());
    List<LocalDate> made = guardianshipsOn();
    Stream<RouteMark> guardianships =
        made.stream()
            .map(
                on ->
                    guardianship(
                        on,
                        CarerCase.relative(towards, made, on)
                            .or(
                                () ->
                                    said.find(Route.SPECIAL_GUARDIANSHIP, on)
                                        .map(RouteMark::relative))
                            .orElse(null)));
    Stream<RouteMark> others =
        ways.stream()
            .map(
                way ->
                    way(
                        way,
                        RouteMark.takesRelative(way.route())
                            ? said.find(way.route(), way.on()).map(RouteMark::relative).orElse(null)
                            : null));
    return Stream.concat(guardianships, others).toList();
  }

  /**
   * That the plan on record from before an order puts another way first than that on which the
   * court set the child (R-PERM-07); empty where it was planned anew on the day or since.
   *
   * @param plans of the present period of care
   * @param reversedOn since when the decision for adoption is reversed, so that no placement order
   *     from before says what the plan is (R-COURT-35); null while it is not
   */
  public Optional<Finding> planFromBefore(
      Plans plans, LocalDate careBegan, @Nullable LocalDate reversedOn, LocalDate asOf) {
    OrderedWay last =
        Stream.concat(
                guardianshipsOn().stream()
                    .map(on -> new OrderedWay(Route.SPECIAL_GUARDIANSHIP, on)),
                ways.stream())
            .filter(way -> !way.on().isBefore(careBegan) && !way.on().isAfter(asOf))
            .filter(
                way ->
                    way.route() != Route.ADOPTION
                        || reversedOn == null
                        || way.on().isAfter(reversedOn))
            .max(Comparator.comparing(OrderedWay::on))
            .orElse(null);
    return last == null
        ? Optional.empty()
        : plans
            .find(asOf)
            .filter(plan -> plan.on().isBefore(last.on()) && plan.primary() != last.route())
            .map(
                plan ->
                    Findings.of(
                        "R-PERM-07",
                        Severity.WARNING,
                        "Standard Safeguarding Dataset",
                        "The plan of %s puts "
                            + plan.primary().words().toLowerCase(Findings.ENGLISH)
                            + " first; the "
                            + words(last.route())
                            + " order of %s set the child on another way. Record the plan that"
                            + " holds now.",
                        plan.on(),
                        last.on()));
  }

  private static String words(Route route) {
    return switch (route) {
      case SPECIAL_GUARDIANSHIP -> "special guardianship";
      case ADOPTION -> "placement";
      default -> "child arrangements";
    };
  }

  /**
   * The way on which such an order has set a child.
   *
   * @param relative whether the carer is a relative or friend; null when not known or not asked
   */
  public static RouteMark way(OrderedWay way, @Nullable Boolean relative) {
    return new RouteMark(
        way.route(),
        RouteStatus.PURSUED,
        way.on(),
        "The court made a " + words(way.route()) + " order.",
        null,
        relative);
  }

  /** Days on which special guardianship orders were made. */
  public List<LocalDate> guardianshipsOn() {
    return orders.stream()
        .filter(order -> order.form() == OrderForm.C43A)
        .map(Made::on)
        .distinct()
        .toList();
  }

  /**
   * The way on which the court has set a child is no blank route, whatever was planned before.
   *
   * @param relative whether the guardian is a relative or friend; null when not known
   */
  public static RouteMark guardianship(LocalDate madeOn, @Nullable Boolean relative) {
    return new RouteMark(
        Route.SPECIAL_GUARDIANSHIP,
        RouteStatus.PURSUED,
        madeOn,
        "The court made a special guardianship order.",
        null,
        relative);
  }

  private Optional<LocalDate> permanent(
      @Nullable Route route, LocalDate careBegan, LocalDate asOf) {
    return Stream.concat(
            orders.stream().filter(order -> isPermanent(order.form(), route)).map(Made::on),
            Stream.ofNullable(adoptedOn))
        .filter(on -> !on.isBefore(careBegan) && !on.isAfter(asOf))
        .min(LocalDate::compareTo);
  }

  private static boolean isPermanent(OrderForm form, @Nullable Route route) {
    return switch (form) {
      case C43A -> true;
      case C43 -> route == Route.CHILD_ARRANGEMENTS;
      case C32A ->
          route == Route.LONG_TERM_FOSTERING
              || route == Route.RESIDENTIAL
              || route == Route.SUPPORTED_LIVING;
      default -> false;
    };
  }

  private static boolean isRecorded(
      Collection<Done> recorded, PermanenceStep step, LocalDate careBegan, LocalDate asOf) {
    return recorded.stream()
        .anyMatch(
            done ->
                done.step() == step && !done.on().isBefore(careBegan) && !done.on().isAfter(asOf));
  }
}
