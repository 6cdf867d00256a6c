package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.matching.engine.fairness.FairnessLimits;

/** Set sizes of the fairness report that an authority may change (R-MATCH-21). */
@ApplicationScoped
public class FairnessSettings {

  @Inject
  @ConfigProperty(name = "kith.matching.fairness.smallest-group", defaultValue = "10")
  int smallestGroup;

  @Inject
  @ConfigProperty(name = "kith.matching.fairness.offered-percent", defaultValue = "20")
  int offeredPercent;

  @Inject
  @ConfigProperty(name = "kith.matching.fairness.score-points", defaultValue = "40")
  int scorePoints;

  @Inject
  @ConfigProperty(name = "kith.matching.fairness.days", defaultValue = "14")
  int days;

  @Inject
  @ConfigProperty(name = "kith.matching.fairness.taken-points", defaultValue = "20")
  int takenPoints;

  FairnessLimits limits() {
    return new FairnessLimits(smallestGroup, offeredPercent, scorePoints, days, takenPoints);
  }
}
