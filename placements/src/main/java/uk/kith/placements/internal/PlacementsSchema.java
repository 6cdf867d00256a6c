package uk.kith.placements.internal;

import jakarta.enterprise.context.ApplicationScoped;
import uk.kith.kernel.service.ModuleSchema;

/** The schema {@code placements}. */
@ApplicationScoped
public class PlacementsSchema implements ModuleSchema {

  @Override
  public String name() {
    return "placements";
  }

  @Override
  public int order() {
    return 10;
  }
}
