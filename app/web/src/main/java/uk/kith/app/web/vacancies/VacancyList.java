package uk.kith.app.web.vacancies;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Terms;

/** The board of places, one row a home; approved = filled + vacant + not available (R-PLACE-35). */
final class VacancyList {

  private final LocalDate asOf;
  private final String authority;
  private final DuePolicy policy;

  private VacancyList(LocalDate asOf, String authority, DuePolicy policy) {
    this.asOf = asOf;
    this.authority = authority;
    this.policy = policy;
  }

  static Worklist<HouseholdView> of(LocalDate asOf, String authority, DuePolicy policy) {
    return new Worklist<>(
        "Vacancy board",
        "home",
        "homes",
        "/vacancies",
        "Name or number",
        "No home is as you ask. Take a filter away to see more.",
        asOf,
        List.of(
            ListColumn.of("Home", "Home").with("Number").sortedBy(HouseholdSort.NAME),
            ListColumn.of("Kind", "Kind").with("Provider").sortedBy(HouseholdSort.KIND),
            ListColumn.of("Where", "Where").with("District").sortedBy(HouseholdSort.WHERE),
            ListColumn.of("Approved for", "Approved for")
                .with("Terms")
                .sortedBy(HouseholdSort.APPROVED),
            ListColumn.number("Filled", "Filled").sortedBy(HouseholdSort.FILLED),
            ListColumn.of("Free from", "Free from").sortedBy(HouseholdSort.FREE_FROM),
            ListColumn.number("Vacant", "Vacant").with("Reserved").sortedBy(HouseholdSort.VACANT),
            ListColumn.of("Not available", "Not available")
                .with("Why")
                .sortedBy(HouseholdSort.NOT_AVAILABLE),
            ListColumn.of("Confirmed", "Confirmed")
                .with("State")
                .sortedBy(HouseholdSort.STALE_FIRST)),
        new VacancyList(asOf, authority, policy)::row);
  }

  private Row row(HouseholdView home) {
    HouseholdSnapshot facts = home.snapshot();
    Places places = facts.places();
    Terms terms = facts.terms();
    return new Row(
        "/households/" + facts.id(),
        List.of(
            Cell.text(home.name()).with(facts.localId()),
            Cell.text(Words.kind(facts.kind()))
                .with(facts.own() ? authority : Words.orNotKnown(home.agency())),
            Cell.of(new Value.Place(Words.where(home.local(), facts.where(), authority)))
                .with(home.postcode() == null ? null : home.postcode().outward()),
            terms == null
                ? Cell.text("No approval in force")
                : Cell.of(Value.count(terms.places())).with(Words.allowed(terms)),
            Cell.of(Value.count(places.filled())),
            Cell.of(free(home)),
            Cell.of(Value.count(places.vacant())).with(reserved(places)),
            Cell.of(Value.count(places.notAvailableCount())).with(why(places)),
            confirmed(home)));
  }

  /** Filled places of which it is known when they become free (R-PLACE-37). */
  private static Value free(HouseholdView home) {
    SortedMap<LocalDate, Integer> free = new TreeMap<>();
    home.freeFrom().forEach(day -> free.merge(day, 1, Integer::sum));
    boolean each = free.size() > 1 || home.freeFrom().size() < home.snapshot().places().filled();
    if (free.isEmpty()) {
      return Value.text("");
    }
    return each
        ? Value.text(
            free.entrySet().stream()
                .map(day -> Numbers.count(day.getValue()) + " from " + Dates.day(day.getKey()))
                .collect(Collectors.joining(", ")))
        : new Value.Day(free.firstKey());
  }

  private static @Nullable String reserved(Places places) {
    int reserved = Math.min(places.reserved(), places.vacant());
    return reserved == 0 ? null : Numbers.count(reserved) + " reserved";
  }

  /** Each reason with its review (R-PLACE-36). */
  private static @Nullable String why(Places places) {
    String why =
        places.stillNotAvailable().stream()
            .map(Words::notAvailable)
            .collect(Collectors.joining(". "));
    return why.isEmpty() ? null : why;
  }

  private Cell confirmed(HouseholdView home) {
    LocalDate on = home.confirmedOn();
    Cell day = on == null ? Cell.text("Never") : Cell.of(new Value.Day(on));
    if (home.snapshot().places().vacant() > 0 && policy.isStale(on, asOf)) {
      String stale = on == null ? "Stale" : "Stale: " + Dates.ago(on, asOf);
      return day.with(new Value.State(new Tag(stale, Tag.Colour.YELLOW)));
    }
    return on == null ? day : day.with(Dates.ago(on, asOf));
  }
}
