package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.matching.engine.Policy;
import uk.kith.matching.engine.Ramp;

/**
 * The first version of the policy, from configuration. Once it is stored, configuration no longer
 * matters: later versions are rows with an author and a reason.
 */
@ApplicationScoped
public class PolicySettings {

  @Inject
  @ConfigProperty(name = "kith.matching.need", defaultValue = "350")
  int need;

  @Inject
  @ConfigProperty(name = "kith.matching.siblings", defaultValue = "250")
  int siblings;

  @Inject
  @ConfigProperty(name = "kith.matching.locality", defaultValue = "200")
  int locality;

  @Inject
  @ConfigProperty(name = "kith.matching.continuity", defaultValue = "100")
  int continuity;

  @Inject
  @ConfigProperty(name = "kith.matching.heritage", defaultValue = "100")
  int heritage;

  @Inject
  @ConfigProperty(name = "kith.matching.heritage-in-adoption", defaultValue = "50")
  int heritageInAdoption;

  @Inject
  @ConfigProperty(name = "kith.matching.stretch-percent", defaultValue = "50")
  int stretchPercent;

  @Inject
  @ConfigProperty(name = "kith.matching.in-area-percent", defaultValue = "30")
  int inAreaPercent;

  @Inject
  @ConfigProperty(name = "kith.matching.near-home-miles", defaultValue = "2")
  int nearHomeMiles;

  @Inject
  @ConfigProperty(name = "kith.matching.far-from-home-miles", defaultValue = "20")
  int farFromHomeMiles;

  @Inject
  @ConfigProperty(name = "kith.matching.near-school-miles", defaultValue = "3")
  int nearSchoolMiles;

  @Inject
  @ConfigProperty(name = "kith.matching.far-from-school-miles", defaultValue = "15")
  int farFromSchoolMiles;

  @Inject
  @ConfigProperty(name = "kith.matching.heritage-support-percent", defaultValue = "80")
  int heritageSupportPercent;

  @Inject
  @ConfigProperty(name = "kith.matching.nearly-equal", defaultValue = "10")
  int nearlyEqual;

  @Inject
  @ConfigProperty(name = "kith.matching.splits-shown", defaultValue = "10")
  int splitsShown;

  Policy first() {
    return new Policy(
        1,
        need,
        siblings,
        locality,
        continuity,
        heritage,
        heritageInAdoption,
        stretchPercent,
        inAreaPercent,
        Ramp.miles(nearHomeMiles, farFromHomeMiles),
        Ramp.miles(nearSchoolMiles, farFromSchoolMiles),
        heritageSupportPercent,
        nearlyEqual,
        splitsShown);
  }
}
