package uk.kith.court.internal.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.court.engine.gateway.GatewayPolicy;

/**
 * The figures of {@link GatewayPolicy} as an authority has set them, under {@code
 * kith.court.pre-proceedings.}; each default is that of {@link GatewayPolicy#USUAL}. Figures that
 * make no sense stop the deployment.
 */
@ApplicationScoped
public class GatewayPolicySettings {

  @Inject
  @ConfigProperty(name = "kith.court.pre-proceedings.amber-from-day", defaultValue = "84")
  int amberFromDay;

  @Inject
  @ConfigProperty(name = "kith.court.pre-proceedings.longest-weeks", defaultValue = "16")
  int longestWeeks;

  @Inject
  @ConfigProperty(name = "kith.court.pre-proceedings.letter-working-days", defaultValue = "5")
  int letterWorkingDays;

  @Inject
  @ConfigProperty(
      name = "kith.court.pre-proceedings.first-meeting-working-days",
      defaultValue = "7")
  int firstMeetingWorkingDays;

  @Inject
  @ConfigProperty(name = "kith.court.pre-proceedings.review-weeks", defaultValue = "8")
  int reviewWeeks;

  @Inject
  @ConfigProperty(name = "kith.court.pre-proceedings.offer-binding-from")
  Optional<LocalDate> offerBindingFrom;

  @Produces
  public GatewayPolicy policy() {
    return new GatewayPolicy(
        amberFromDay,
        longestWeeks,
        letterWorkingDays,
        firstMeetingWorkingDays,
        reviewWeeks,
        offerBindingFrom.orElse(null));
  }
}
