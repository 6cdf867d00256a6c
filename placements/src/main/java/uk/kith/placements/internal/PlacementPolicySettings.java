package uk.kith.placements.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.placements.engine.PlacementPolicy;

/**
 * The figures of {@link PlacementPolicy} as an authority has set them, under {@code
 * kith.placements.}; each default is that of {@link PlacementPolicy#DEFAULT}. Figures that
 * contradict each other stop the deployment.
 */
@ApplicationScoped
public class PlacementPolicySettings {

  @Inject
  @ConfigProperty(name = "kith.placements.near-home-miles", defaultValue = "10")
  int nearHomeMiles;

  @Inject
  @ConfigProperty(name = "kith.placements.far-from-home-miles", defaultValue = "20")
  int farFromHomeMiles;

  @Inject
  @ConfigProperty(name = "kith.placements.near-school-miles", defaultValue = "5")
  int nearSchoolMiles;

  @Inject
  @ConfigProperty(name = "kith.placements.far-from-school-miles", defaultValue = "10")
  int farFromSchoolMiles;

  @Inject
  @ConfigProperty(name = "kith.placements.years-beyond-terms", defaultValue = "1")
  int yearsBeyondTerms;

  @Inject
  @ConfigProperty(name = "kith.placements.places-beyond-terms", defaultValue = "1")
  int placesBeyondTerms;

  @Inject
  @ConfigProperty(name = "kith.placements.looked-after-parent-counts", defaultValue = "true")
  boolean lookedAfterParentCounts;

  @Inject
  @ConfigProperty(name = "kith.placements.step-siblings-count", defaultValue = "false")
  boolean stepSiblingsCount;

  @Inject
  @ConfigProperty(name = "kith.placements.own-room-from-age", defaultValue = "3")
  int ownRoomFromAge;

  @Produces
  public PlacementPolicy policy() {
    return new PlacementPolicy(
        nearHomeMiles,
        farFromHomeMiles,
        nearSchoolMiles,
        farFromSchoolMiles,
        yearsBeyondTerms,
        placesBeyondTerms,
        lookedAfterParentCounts,
        stepSiblingsCount,
        ownRoomFromAge);
  }
}
