package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Working days in which an authority wants its applications made; both are local practice. */
@ApplicationScoped
class PlacementOrderSettings {

  @Inject
  @ConfigProperty(name = "kith.court.placement-order.apply-working-days", defaultValue = "10")
  int applyDays;

  @Inject
  @ConfigProperty(name = "kith.court.placement-order.revoke-working-days", defaultValue = "20")
  int revokeDays;

  int applyDays() {
    return applyDays;
  }

  int revokeDays() {
    return revokeDays;
  }
}
