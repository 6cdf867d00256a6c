package uk.kith.app.web.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.kith.app.document.Document;
import uk.kith.app.web.AuthorityNames;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.placements.api.CareCounts;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.Forecasts;
import uk.kith.sufficiency.api.IndicatorBoard;
import uk.kith.sufficiency.api.Scenarios;
import uk.kith.sufficiency.api.Statements;
import uk.kith.sufficiency.api.Statements.Finalise;
import uk.kith.sufficiency.api.UnitCosts;
import uk.kith.sufficiency.engine.statement.OwnPart;

/** Reads what a statement is made of, on the business date, and makes it final. */
@ApplicationScoped
class StatementDesk {

  @Inject IndicatorBoard board;
  @Inject CareCounts counts;
  @Inject Forecasts forecasts;
  @Inject Scenarios scenarios;
  @Inject Statements statements;
  @Inject UnitCosts costs;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;

  StatementFacts facts() {
    LocalDate today = businessDate.today();
    ForecastView forecast =
        forecasts.findNewest().filter(view -> view.result() != null).orElse(null);
    return new StatementFacts(
        today,
        AuthorityNames.shortName(authority),
        board.published(today).day(),
        counts.places(today),
        forecast,
        forecast == null ? null : forecasts.getBackTest(forecast.baseline().id()),
        forecast == null ? List.of() : costs.costs(forecast.baseline().id()),
        scenarios.listScenarios(),
        statements.words());
  }

  Document draft(StatementFacts facts) {
    return StatementFiles.draft(
        StatementMaker.content(facts),
        StatementMaker.missing(facts),
        facts.asOf(),
        actor.get().name());
  }

  /**
   * @param seal of the figures that were read
   * @throws Conflict {@code figures-changed} when they are others now, and as the service says
   */
  int finalise(String seal, String agreedBy, LocalDate agreedOn) {
    StatementFacts facts = facts();
    if (!StatementMaker.seal(facts).equals(seal)) {
      throw new Conflict(
          "figures-changed",
          "The figures have changed since they were read.\nMaybe look at what the statement says"
              + " now, then make it final");
    }
    Map<OwnPart, Integer> versions = new EnumMap<>(OwnPart.class);
    facts.words().forEach((part, words) -> versions.put(part, words.version()));
    return statements.finalise(
        new Finalise(StatementMaker.content(facts), facts.asOf(), versions, agreedBy, agreedOn));
  }
}
