package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import uk.kith.kernel.service.ModuleSchema;

/** The schema {@code matching}. */
@ApplicationScoped
public class MatchingSchema implements ModuleSchema {

  @Override
  public String name() {
    return "matching";
  }

  @Override
  public int order() {
    return 30;
  }
}
