package uk.kith.placements.internal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.placements.engine.retention.RetentionPolicy;

/**
 * The years of {@link RetentionPolicy} as an authority has set them, under {@code
 * kith.placements.retention.}. Fewer than the law asks stop the deployment.
 */
@ApplicationScoped
public class RetentionSettings {

  @Inject
  @ConfigProperty(name = "kith.placements.retention.child-years", defaultValue = "75")
  int childYears;

  @Inject
  @ConfigProperty(name = "kith.placements.retention.died-years", defaultValue = "15")
  int diedYears;

  @Inject
  @ConfigProperty(name = "kith.placements.retention.adoption-years", defaultValue = "100")
  int adoptionYears;

  @Inject
  @ConfigProperty(name = "kith.placements.retention.carer-years", defaultValue = "10")
  int carerYears;

  @Inject
  @ConfigProperty(name = "kith.placements.retention.not-approved-years", defaultValue = "3")
  int notApprovedYears;

  @Produces
  public RetentionPolicy policy() {
    return new RetentionPolicy(childYears, diedYears, adoptionYears, carerYears, notApprovedYears);
  }
}
