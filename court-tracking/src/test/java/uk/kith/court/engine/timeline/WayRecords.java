package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.timeline.ChildRecord.Before;
import uk.kith.court.engine.timeline.ChildRecord.Directed;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.ChildRecord.Order;
import uk.kith.court.engine.timeline.ChildRecord.Planned;
import uk.kith.kernel.ProceedingsId;

/** Records of a child for tests of its way: valid by default, and what each way comes to. */
final class WayRecords {

  static final ProceedingsId CASE = new ProceedingsId(new UUID(0, 1));

  private WayRecords() {}

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** What a test says of a child; the rest is empty. */
  record Said(
      List<LocalDate> gateway,
      List<Before> before,
      List<InCourt> courts,
      List<Planned> plans,
      List<GuardianshipCase> cases,
      List<Order> orders,
      List<LocalDate> applied,
      List<LocalDate> adopted,
      boolean lookedAfter,
      boolean underFinalOrder,
      boolean underPlacementOrder) {

    static final Said NOTHING =
        new Said(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            true, false, false);

    Said gateway(String... days) {
      List<LocalDate> all = List.of(days).stream().map(WayRecords::day).toList();
      return new Said(
          all,
          before,
          courts,
          plans,
          cases,
          orders,
          applied,
          adopted,
          lookedAfter,
          underFinalOrder,
          underPlacementOrder);
    }

    Said before(Before... all) {
      return new Said(
          gateway,
          List.of(all),
          courts,
          plans,
          cases,
          orders,
          applied,
          adopted,
          lookedAfter,
          underFinalOrder,
          underPlacementOrder);
    }

    Said courts(InCourt... all) {
      return new Said(
          gateway,
          before,
          List.of(all),
          plans,
          cases,
          orders,
          applied,
          adopted,
          lookedAfter,
          underFinalOrder,
          underPlacementOrder);
    }

    Said plans(Planned... all) {
      return new Said(
          gateway,
          before,
          courts,
          List.of(all),
          cases,
          orders,
          applied,
          adopted,
          lookedAfter,
          underFinalOrder,
          underPlacementOrder);
    }

    Said cases(GuardianshipCase... all) {
      return new Said(
          gateway,
          before,
          courts,
          plans,
          List.of(all),
          orders,
          applied,
          adopted,
          lookedAfter,
          underFinalOrder,
          underPlacementOrder);
    }

    Said orders(Order... all) {
      return new Said(
          gateway,
          before,
          courts,
          plans,
          cases,
          List.of(all),
          applied,
          adopted,
          lookedAfter,
          underFinalOrder,
          underPlacementOrder);
    }

    Said lookedAfter(boolean is, boolean under) {
      return new Said(
          gateway, before, courts, plans, cases, orders, applied, adopted, is, under, false);
    }

    Said placementOrder() {
      return new Said(
          gateway, before, courts, plans, cases, orders, applied, adopted, true, true, true);
    }

    Said adoption(List<String> appliedOn, List<String> adoptedOn) {
      return new Said(
          gateway,
          before,
          courts,
          plans,
          cases,
          orders,
          days(appliedOn),
          days(adoptedOn),
          lookedAfter,
          underFinalOrder,
          underPlacementOrder);
    }

    private static List<LocalDate> days(List<String> all) {
      return all.stream().map(WayRecords::day).toList();
    }

    ChildRecord record() {
      return new ChildRecord(
          gateway,
          before,
          courts,
          List.of(),
          plans,
          List.of(),
          cases,
          orders,
          List.of(),
          applied,
          adopted,
          List.of(),
          lookedAfter,
          underFinalOrder,
          underPlacementOrder,
          ordered(),
          null);
    }

    /** The last placement order that is recorded, while the legal status is that of one. */
    private @Nullable LocalDate ordered() {
      return orders.stream()
          .filter(each -> underPlacementOrder && each.form() == OrderForm.A70)
          .map(Order::on)
          .max(LocalDate::compareTo)
          .orElse(null);
    }
  }

  static InCourt issued(String on, @Nullable String disposedOn, Directed... directed) {
    return new InCourt(
        CASE,
        new ChildCase(
            true,
            new Commencement(day(on), null),
            List.of(),
            List.of(),
            List.of(),
            null,
            disposedOn == null ? null : day(disposedOn)),
        null,
        null,
        List.of(directed));
  }

  static Before stepped(String begunOn, @Nullable String downOn) {
    LocalDate ended = downOn == null ? null : day(downOn);
    return new Before(new PreProceedings(day(begunOn), null, null, null, ended), downOn != null);
  }

  static Way on(String day, Said said) {
    return Way.of(said.record(), CourtPolicy.USUAL, TimelinePolicy.USUAL, day(day));
  }

  static String done(String day, Said said) {
    return on(day, said).timeline(Steps.NONE, day(day)).steps().stream()
        .map(StepStanding::step)
        .filter(step -> step.done() != null)
        .map(step -> step.code() + " " + step.done())
        .collect(Collectors.joining(", "));
  }

  static String next(String day, Said said) {
    Way way = on(day, said);
    return way.next(way.timeline(Steps.NONE, day(day)))
        .map(n -> n.step().code() + " " + (n.by() == null ? "?" : n.by().date()))
        .orElse("nothing");
  }
}
