package uk.kith.app.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenIdConfigurationTest {

  @Test
  void isOffWithoutAnIssuerWhateverElseIsSet() {
    OpenIdConfiguration configuration = configuration();
    configuration.issuer = Optional.empty();
    configuration.roles = Optional.of("nonsense");
    configuration.run();
    assertEquals(Optional.empty(), configuration.find());
  }

  @Test
  void readsWhatIsSet() {
    OpenIdConfiguration configuration = configuration();
    configuration.run();
    OpenIdSettings settings = configuration.find().orElseThrow();
    assertEquals("https://id.example/realms/authority", settings.issuer());
    assertEquals(Set.of("openid", "profile"), settings.scopes());
  }

  @Test
  void whatCannotWorkStopsTheStartAndTellsNoSecret() {
    OpenIdConfiguration withoutRoles = configuration();
    withoutRoles.roles = Optional.empty();
    String said = stopped(withoutRoles);
    assertTrue(said.contains("no group gives a role"), said);
    OpenIdConfiguration withoutAddress = configuration();
    withoutAddress.address = Optional.empty();
    said = stopped(withoutAddress);
    assertTrue(said.contains("kith.address"), said);
    OpenIdConfiguration withoutClient = configuration();
    withoutClient.clientId = Optional.empty();
    said = stopped(withoutClient);
    assertTrue(said.contains("kith.openid.client-id"), said);
  }

  private static String stopped(OpenIdConfiguration configuration) {
    String said =
        String.valueOf(assertThrows(IllegalStateException.class, configuration::run).getMessage());
    assertFalse(said.contains("top-secret"), said);
    return said;
  }

  private static OpenIdConfiguration configuration() {
    OpenIdConfiguration configuration = new OpenIdConfiguration();
    configuration.issuer = Optional.of("https://id.example/realms/authority");
    configuration.clientId = Optional.of("kith");
    configuration.clientSecret = Optional.of("top-secret");
    configuration.roles = Optional.of("approver=Kith approvers");
    configuration.scopes = " openid  profile ";
    configuration.nameClaim = "preferred_username";
    configuration.groupsClaim = "groups";
    configuration.address = Optional.of("https://kith.example");
    return configuration;
  }
}
