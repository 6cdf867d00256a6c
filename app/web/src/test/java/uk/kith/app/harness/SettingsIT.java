package uk.kith.app.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.BusinessDate;

/**
 * Runs inside the server. Such a class injects beans and nothing of Arquillian's: those questions
 * travel back over a channel that Kith's own edge refuses, as it should.
 */
@ArquillianTest
class SettingsIT {

  @Inject BusinessDate businessDate;
  @Inject Clock clock;
  @Inject LocalAuthority authority;

  @Test
  void clockIsTheRealOneInLondonAndTheBusinessDateFollowsIt() {
    assertEquals(ZoneId.of("Europe/London"), clock.getZone());
    assertEquals(LocalDate.now(clock), businessDate.today());
  }

  @Test
  void authorityIsTheOneOfTheDefault() {
    assertEquals("E08000018", authority.code());
  }
}
