package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.forecast.ForecastParameters;

class EstimateSettingsTest {

  private static final ForecastParameters DEFAULT = ForecastParameters.DEFAULT;

  @Test
  void defaultOfEverySettingIsThatOfTheEngine() throws ReflectiveOperationException {
    Map<String, Number> figures =
        Map.of(
            "nationalSpread", DEFAULT.nationalSpread(),
            "keptShare", DEFAULT.keptShare(),
            "keptShareAfterSetback", DEFAULT.keptShareAfterSetback(),
            "putOffMeanWeeks", DEFAULT.putOffMeanWeeks(),
            "judgmentMeanWeeks", DEFAULT.judgmentMeanWeeks(),
            "pseudoCases", DEFAULT.pseudoCases(),
            "fewestConcluded", DEFAULT.fewestConcluded());
    for (Map.Entry<String, Number> figure : figures.entrySet()) {
      ConfigProperty setting =
          EstimateSettings.class
              .getDeclaredField(figure.getKey())
              .getAnnotation(ConfigProperty.class);

      assertEquals(
          figure.getValue().doubleValue(),
          Double.parseDouble(setting.defaultValue()),
          figure.getKey());
      assertEquals(
          "kith.court.estimate."
              + figure.getKey().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT),
          setting.name());
    }
    assertEquals(DEFAULT, usual().parameters());
  }

  @Test
  void anAverageIsStatedWithItsSourceOrNotAtAll() {
    EstimateSettings settings = usual();
    settings.nationalMeanWeeks = Optional.of(41.0);
    assertThrows(IllegalArgumentException.class, settings::parameters);

    settings.nationalSource = Optional.of("Family Court, 2026: 41 weeks");
    assertEquals(
        ForecastParameters.always(41, "Family Court, 2026: 41 weeks"),
        settings.parameters().nationalMeanWeeks());
  }

  @Test
  void figuresThatMakeNoSenseAreRefused() {
    EstimateSettings settings = usual();
    settings.keptShare = 1;

    assertThrows(IllegalArgumentException.class, settings::parameters);
  }

  private static EstimateSettings usual() {
    EstimateSettings settings = new EstimateSettings();
    settings.nationalMeanWeeks = Optional.empty();
    settings.nationalSource = Optional.empty();
    settings.nationalSpread = DEFAULT.nationalSpread();
    settings.keptShare = DEFAULT.keptShare();
    settings.keptShareAfterSetback = DEFAULT.keptShareAfterSetback();
    settings.putOffMeanWeeks = DEFAULT.putOffMeanWeeks();
    settings.judgmentMeanWeeks = DEFAULT.judgmentMeanWeeks();
    settings.pseudoCases = DEFAULT.pseudoCases();
    settings.fewestConcluded = DEFAULT.fewestConcluded();
    return settings;
  }
}
