package uk.kith.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a one-time code waits to be used: one that lies about for weeks is found by others. */
@ApplicationScoped
public class CodeLife {

  @Inject
  @ConfigProperty(name = "kith.sign-in.code-days", defaultValue = "7")
  int days;

  /** From when a code does not work any more. */
  Instant end(Instant given) {
    return given.plus(Duration.ofDays(days));
  }
}
