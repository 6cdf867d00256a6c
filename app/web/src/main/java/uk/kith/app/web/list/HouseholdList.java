package uk.kith.app.web.list;

import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.HouseholdSnapshot;

/** The list of households and homes, with their places. */
public final class HouseholdList {
  private HouseholdList() {}

  public static Worklist<HouseholdView> of(LocalDate asOf, String authority) {
    return new Worklist<>(
        "Households and homes",
        "household or home",
        "households and homes",
        "/households",
        "Name or number",
        "No household or home is recorded. They come from a spreadsheet, or one by one as a new"
            + " home.",
        asOf,
        List.of(
            ListColumn.of("Household", "Household").with("Number").sortedBy(HouseholdSort.NAME),
            ListColumn.of("Kind", "Kind").sortedBy(HouseholdSort.KIND),
            ListColumn.of("Where", "Where").with("Sector").sortedBy(HouseholdSort.WHERE),
            ListColumn.of("Approved for", "Approved for")
                .with("Ages")
                .sortedBy(HouseholdSort.APPROVED),
            ListColumn.number("Filled", "Filled").sortedBy(HouseholdSort.FILLED),
            ListColumn.number("Usable now", "Usable now").sortedBy(HouseholdSort.USABLE_NOW),
            ListColumn.of("Confirmed", "Confirmed").sortedBy(HouseholdSort.CONFIRMED),
            ListColumn.of("Worker", "Worker").with("Team").sortedBy(HouseholdSort.WORKER)),
        household -> row(household, asOf, authority));
  }

  private static Row row(HouseholdView household, LocalDate asOf, String authority) {
    HouseholdSnapshot facts = household.snapshot();
    LocalDate confirmed = household.confirmedOn();
    return new Row(
        "/households/" + facts.id(),
        List.of(
            Cell.text(household.name()).with(facts.localId()),
            Cell.text(Words.kind(facts.kind())),
            Cell.of(new Value.Place(Words.where(household.local(), facts.where(), authority)))
                .with(facts.where().sector()),
            facts.terms() == null
                ? Cell.text("No approval in force")
                : Cell.of(Value.count(facts.terms().places())).with(facts.terms().ages().inWords()),
            Cell.of(Value.count(facts.places().filled())),
            Cell.of(Value.count(facts.places().usableNow())),
            confirmed == null
                ? Cell.text("Never")
                : Cell.of(new Value.Day(confirmed)).with(Dates.ago(confirmed, asOf)),
            Cell.text(Words.orNotKnown(household.supervisingWorker())).with(household.team())));
  }
}
