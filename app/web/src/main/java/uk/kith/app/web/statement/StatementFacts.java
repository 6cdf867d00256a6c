package uk.kith.app.web.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.vacancy.PlaceCounts;
import uk.kith.sufficiency.api.BackTestView;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.ScenarioView;
import uk.kith.sufficiency.api.Statements.Words;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;
import uk.kith.sufficiency.engine.published.PublishedDay;
import uk.kith.sufficiency.engine.statement.OwnPart;

/**
 * All that a statement is made of.
 *
 * @param authority its short name
 * @param day the figures of the day as they may leave the authority
 * @param forecast the newest that is made; null when none is
 * @param backTest of its baseline; null when there is no forecast
 * @param costs of a week, by which the forecast is costed; empty when there is none
 * @param words what is written now; a part may be absent or empty
 */
record StatementFacts(
    LocalDate asOf,
    String authority,
    PublishedDay day,
    PlaceCounts places,
    @Nullable ForecastView forecast,
    @Nullable BackTestView backTest,
    List<UnitCost> costs,
    List<ScenarioView> scenarios,
    Map<OwnPart, Words> words) {

  /** What is written under a part; empty when nothing is. */
  String written(OwnPart part) {
    Words own = words.get(part);
    return own == null ? "" : own.text();
  }

  /** The same with nothing written. */
  StatementFacts withoutWords() {
    return new StatementFacts(
        asOf, authority, day, places, forecast, backTest, costs, scenarios, Map.of());
  }
}
