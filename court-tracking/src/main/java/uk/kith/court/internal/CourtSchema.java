package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import uk.kith.kernel.service.ModuleSchema;

/** The schema {@code court}. */
@ApplicationScoped
public class CourtSchema implements ModuleSchema {

  @Override
  public String name() {
    return "court";
  }

  @Override
  public int order() {
    return 20;
  }
}
