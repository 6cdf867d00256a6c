package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Role;

/** What is sealed stands in no answer to anybody who may not see it. */
@ArquillianTest
@RunAsClient
class SealIT {

  @ArquillianResource URL house;

  /** The crawler itself: it finds what a resource, guarded for officers, tells. */
  @Test
  void theCrawlerFindsWhatIsToldAndOnlyToWhomItIsTold() throws Exception {
    String officer = TestUsers.create(Role.PLACEMENT_OFFICER);
    String commissioner = TestUsers.create(Role.COMMISSIONER);
    Crawler officers = new Crawler(new Client(house), Set.of("for officers"), List.of());
    assertTrue(
        officers.leaks(officer).contains("/api/guarded/bean tells for officers"),
        () -> "asked " + officers.asked());
    Crawler commissioners = new Crawler(new Client(house), Set.of("for officers"), List.of());
    assertEquals(Set.of(), commissioners.leaks(commissioner));
    assertTrue(commissioners.asked().contains("/api/guarded/bean"), "and it did ask");
  }
}
