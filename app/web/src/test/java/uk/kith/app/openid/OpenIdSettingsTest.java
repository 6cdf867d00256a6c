package uk.kith.app.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenIdSettingsTest {

  private static final GroupRoles ROLES = GroupRoles.parse("approver=Kith approvers");

  @Test
  void theCallbackIsExactlyOurs() {
    OpenIdSettings settings =
        settings("https://id.example/realms/a", "secret", "https://kith.example/", "openid");
    assertEquals(
        "https://kith.example/sign-in/organisation/callback", settings.callback().toString());
    assertFalse(settings.toString().contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http://id.example", "id.example", "ftp://localhost/x", "https:x"})
  void tokensGoOverTlsButOnOneMachine(String address) {
    settings("http://localhost:8081/realms/a", "secret", "http://127.0.0.1:8080", "openid");
    assertThrows(
        IllegalArgumentException.class,
        () -> settings(address, "secret", "https://kith.example", "openid"));
    assertThrows(
        IllegalArgumentException.class,
        () -> settings("https://id.example", "secret", address, "openid"));
  }

  @Test
  void whatIsMissingStopsTheStart() {
    assertThrows(
        IllegalArgumentException.class,
        () -> settings("https://id.example", " ", "https://kith.example", "openid"));
    assertThrows(
        IllegalArgumentException.class,
        () -> settings("https://id.example", "secret", "https://kith.example", "profile"));
  }

  private static OpenIdSettings settings(
      String issuer, String secret, String address, String scope) {
    return new OpenIdSettings(
        issuer, "kith", secret, address, Set.of(scope), "preferred_username", "groups", ROLES);
  }
}
