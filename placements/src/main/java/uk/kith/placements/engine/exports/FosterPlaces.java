package uk.kith.placements.engine.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Places;

/**
 * What the fostering data collection of the inspectors asks of a service's places (R-PLACE-35,
 * -36): its own approved households, connected persons included, in the rows and columns of the
 * published figures. Exemptions may make filled, vacant and not available more than approved, as
 * published. Agency homes, children's homes and adopters are no part of it.
 */
public final class FosterPlaces {

  private static final String CAPACITY = "Capacity";
  private static final String PLACES = "Fostering places";

  private FosterPlaces() {}

  public static Sheet of(
      List<HouseholdSnapshot> households, LocalAuthority authority, LocalDate asOf) {
    List<Places> own =
        households.stream()
            .filter(h -> h.own() && h.kind().isFostering() && h.terms() != null)
            .map(HouseholdSnapshot::places)
            .toList();
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row(CAPACITY, "Total approved households", own.size()));
    rows.add(
        row(CAPACITY, "Number of households approved for one CYP", approved(own, n -> n == 1)));
    rows.add(
        row(CAPACITY, "Number of households approved for two CYP", approved(own, n -> n == 2)));
    rows.add(
        row(CAPACITY, "Number of households approved for three CYP", approved(own, n -> n == 3)));
    rows.add(
        row(
            CAPACITY,
            "Number of households approved for four or more CYP",
            approved(own, n -> n >= 4)));
    rows.add(
        row(
            PLACES,
            "Number of approved foster places",
            own.stream().mapToInt(Places::approved).sum()));
    rows.add(row(PLACES, "Number of filled places", own.stream().mapToInt(Places::filled).sum()));
    rows.add(row(PLACES, "Number of vacant places", own.stream().mapToInt(Places::vacant).sum()));
    rows.add(
        row(
            PLACES,
            "Number of places not available",
            own.stream().mapToInt(Places::notAvailableCount).sum()));
    for (NotAvailable.Reason reason : NotAvailable.Reason.values()) {
      rows.add(
          row(
              PLACES,
              "Of which not available: " + reason.words(),
              own.stream()
                  .flatMap(p -> p.stillNotAvailable().stream())
                  .filter(n -> n.reason() == reason)
                  .mapToInt(NotAvailable::count)
                  .sum()));
    }
    return new Sheet(
        "Fostering places on " + asOf,
        List.of(),
        List.of("Topic", "Sub-topic", "Data", authority.code()),
        rows);
  }

  private static int approved(List<Places> own, IntPredicate places) {
    return (int) own.stream().mapToInt(Places::approved).filter(places).count();
  }

  private static List<Object> row(String subTopic, String data, int count) {
    return List.of("Places", subTopic, data, count);
  }
}
