package uk.kith.sufficiency.internal;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.ScenarioId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;
import uk.kith.sufficiency.api.ForecastQuestion;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.api.ScenarioView;
import uk.kith.sufficiency.api.Scenarios;
import uk.kith.sufficiency.api.StartForecast;
import uk.kith.sufficiency.engine.supply.Sought;

/** Scenarios in the database, answered by forecasts. */
@UseCase
@AllowedRoles({
  COMMISSIONER,
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultScenarios implements Scenarios {

  private static final List<ScenarioTerms.Profile> USUAL =
      List.of(
          ScenarioTerms.Profile.of(Sought.FOSTERING, 0, 4, 1, false),
          ScenarioTerms.Profile.of(Sought.FOSTERING, 5, 10, 2, false),
          ScenarioTerms.Profile.of(Sought.FOSTERING, 11, 17, 1, false),
          ScenarioTerms.Profile.of(Sought.FOSTERING, 11, 17, 1, true),
          ScenarioTerms.Profile.of(Sought.FOSTERING, 0, 17, 3, false),
          ScenarioTerms.Profile.of(Sought.RESIDENTIAL, 10, 17, 4, true),
          ScenarioTerms.Profile.of(Sought.SUPPORTED, 16, 17, 4, false));

  @Inject SqlScenarios scenarios;
  @Inject SqlForecasts forecasts;
  @Inject ForecastStarter starter;
  @Inject ForecastViews views;
  @Inject AuditTrail audit;
  @Inject BusinessDate businessDate;

  @Override
  @Once
  public ScenarioId save(String name, ScenarioTerms terms) {
    ScenarioChecks.check(name, terms);
    ScenarioId id = new ScenarioId(UUID.randomUUID());
    scenarios.add(id, name.strip(), terms);
    audit.record("scenario-saved", id, Map.of());
    return id;
  }

  @Override
  public List<ScenarioView> listScenarios() {
    return scenarios.list().stream().map(this::view).toList();
  }

  @Override
  public ScenarioView getScenario(ScenarioId id) {
    return view(stored(id));
  }

  private ScenarioView view(SqlScenarios.Stored stored) {
    return new ScenarioView(
        stored.id(),
        stored.name(),
        stored.terms(),
        stored.savedAt(),
        stored.savedBy(),
        forecasts.newestOf(stored.id()).map(views::view).orElse(null));
  }

  @Override
  public void remove(ScenarioId id) {
    stored(id);
    scenarios.remove(id);
    audit.record("scenario-removed", id, Map.of());
  }

  @Override
  @Once
  public ForecastId start(ScenarioId id, StartForecast command) {
    return starter.start(command, ForecastQuestion.scenario(stored(id).terms()), id);
  }

  @Override
  @Once
  public ForecastId startUnsaved(ScenarioTerms terms, StartForecast command) {
    ScenarioChecks.check(null, terms);
    return starter.start(command, ForecastQuestion.scenario(terms), null);
  }

  @Override
  @Once
  public ForecastId startRecruitment(List<ScenarioTerms.Profile> profiles, StartForecast command) {
    List<ScenarioTerms.Profile> asked = profiles.isEmpty() ? USUAL : profiles;
    ScenarioChecks.check(asked);
    return starter.start(
        command,
        new ForecastQuestion(
            ForecastQuestion.Kind.RECRUITMENT,
            asked.stream()
                .map(profile -> new ScenarioTerms.Recruits(profile, 1, command.asOf()))
                .map(each -> ScenarioTerms.recruiting(List.of(each)))
                .toList()),
        null);
  }

  @Override
  public Optional<ForecastView> findRecruitment() {
    return forecasts
        .newestMade(ForecastQuestion.Kind.RECRUITMENT, businessDate.today())
        .map(views::view);
  }

  @Override
  public List<ScenarioTerms.Profile> usualProfiles() {
    return USUAL;
  }

  private SqlScenarios.Stored stored(ScenarioId id) {
    return scenarios.find(id).orElseThrow(() -> new NotFound(id));
  }
}
