package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import uk.kith.kernel.service.ModuleSchema;

/** The schema {@code sufficiency}. */
@ApplicationScoped
public class SufficiencySchema implements ModuleSchema {

  @Override
  public String name() {
    return "sufficiency";
  }

  @Override
  public int order() {
    return 40;
  }
}
