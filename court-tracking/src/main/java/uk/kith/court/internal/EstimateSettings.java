package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.court.engine.forecast.ForecastParameters;

/**
 * What planning estimates take for granted, as an authority has set it under {@code
 * kith.court.estimate.}; each default is that of {@link ForecastParameters#DEFAULT}. Figures that
 * make no sense stop the deployment.
 */
@ApplicationScoped
public class EstimateSettings {

  @Inject
  @ConfigProperty(name = "kith.court.estimate.national-mean-weeks")
  Optional<Double> nationalMeanWeeks;

  @Inject
  @ConfigProperty(name = "kith.court.estimate.national-source")
  Optional<String> nationalSource;

  @Inject
  @ConfigProperty(name = "kith.court.estimate.national-spread", defaultValue = "0.5")
  double nationalSpread;

  @Inject
  @ConfigProperty(name = "kith.court.estimate.kept-share", defaultValue = "0.7")
  double keptShare;

  @Inject
  @ConfigProperty(name = "kith.court.estimate.kept-share-after-setback", defaultValue = "0.6")
  double keptShareAfterSetback;

  @Inject
  @ConfigProperty(name = "kith.court.estimate.put-off-mean-weeks", defaultValue = "10")
  double putOffMeanWeeks;

  @Inject
  @ConfigProperty(name = "kith.court.estimate.judgment-mean-weeks", defaultValue = "3")
  double judgmentMeanWeeks;

  @Inject
  @ConfigProperty(name = "kith.court.estimate.pseudo-cases", defaultValue = "10")
  double pseudoCases;

  @Inject
  @ConfigProperty(name = "kith.court.estimate.fewest-concluded", defaultValue = "20")
  int fewestConcluded;

  @Produces
  public ForecastParameters parameters() {
    if (nationalMeanWeeks.isPresent() != nationalSource.isPresent()) {
      throw new IllegalArgumentException(
          "kith.court.estimate.national-mean-weeks and national-source go together");
    }
    return new ForecastParameters(
        nationalMeanWeeks
            .map(weeks -> ForecastParameters.always(weeks, nationalSource.orElseThrow()))
            .orElse(ForecastParameters.DEFAULT.nationalMeanWeeks()),
        nationalSpread,
        keptShare,
        keptShareAfterSetback,
        putOffMeanWeeks,
        judgmentMeanWeeks,
        pseudoCases,
        fewestConcluded);
  }
}
