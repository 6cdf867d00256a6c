package uk.kith.sufficiency.api;

import java.util.List;

/**
 * What is asked of the futures.
 *
 * @param terms none where recent patterns go on; one of a scenario; of recruits one for each
 */
public record ForecastQuestion(Kind kind, List<ScenarioTerms> terms) {

  public static final ForecastQuestion AS_NOW = new ForecastQuestion(Kind.AS_NOW, List.of());

  public ForecastQuestion {
    terms = List.copyOf(terms);
  }

  public static ForecastQuestion scenario(ScenarioTerms terms) {
    return new ForecastQuestion(Kind.SCENARIO, List.of(terms));
  }

  /** What a forecast is for. */
  public enum Kind {
    AS_NOW,
    /** The series are those of the scenario, the changes those from now. */
    SCENARIO,
    /** The series are those as now, and each recruit has changes of its own. */
    RECRUITMENT
  }
}
