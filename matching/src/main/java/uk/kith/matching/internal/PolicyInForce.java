package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.kith.matching.engine.Policy;

/** The policy by which options are scored today, for the other parts of matching. */
@ApplicationScoped
public class PolicyInForce {

  @Inject PolicyBook book;

  public Policy current() {
    return book.current();
  }
}
