package uk.kith.sufficiency.api;

import java.util.List;
import java.util.Optional;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.ScenarioId;

/**
 * What-ifs, saved under names and held beside the future as now with the same random numbers
 * (R-SUFF-15). A saved one is never changed, so that an answer can be repeated.
 */
public interface Scenarios {

  /** Names are at most so long. */
  int LONGEST_NAME = 80;

  /**
   * @throws uk.kith.kernel.service.Invalid naming each part that makes no sense
   * @throws uk.kith.kernel.service.Conflict {@code scenario-name} when another has the name
   */
  ScenarioId save(String name, ScenarioTerms terms);

  /** Those on the list, in the order in which they were saved. */
  List<ScenarioView> listScenarios();

  /**
   * @throws uk.kith.kernel.service.NotFound when there is no such scenario
   */
  ScenarioView getScenario(ScenarioId id);

  /** Takes it off the list; answers to it stay. */
  void remove(ScenarioId id);

  /**
   * Makes its forecast in the background, as {@link Forecasts#start} does.
   *
   * @throws uk.kith.kernel.service.Conflict {@code no-homes} when the baseline places nobody in
   *     homes
   */
  ForecastId start(ScenarioId id, StartForecast command);

  /**
   * The same of a scenario that nobody saves.
   *
   * @throws uk.kith.kernel.service.Invalid naming each part that makes no sense
   * @throws uk.kith.kernel.service.Conflict {@code no-homes}
   */
  ForecastId startUnsaved(ScenarioTerms terms, StartForecast command);

  /**
   * Finds out in the background what one more home of each profile is worth: children kept local,
   * by running every future with and without it.
   *
   * @param profiles in the order of the question; empty for the usual ones
   * @throws uk.kith.kernel.service.Invalid naming each part that makes no sense
   * @throws uk.kith.kernel.service.Conflict {@code no-homes}
   */
  ForecastId startRecruitment(List<ScenarioTerms.Profile> profiles, StartForecast command);

  /** The newest answer of that kind for the business date, else of any day. */
  Optional<ForecastView> findRecruitment();

  /** Homes that are often recruited. */
  List<ScenarioTerms.Profile> usualProfiles();
}
