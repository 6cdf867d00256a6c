package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

  @Test
  void knowsItsPasswordAfterItWasStored() {
    PasswordHash stored = PasswordHash.parse(PasswordHash.of("kith-demo".toCharArray()).stored());
    assertTrue(stored.matches("kith-demo".toCharArray()));
    assertFalse(stored.matches("kith-demO".toCharArray()));
    assertEquals(210_000, stored.rounds());
  }

  @Test
  void twoPeopleWithOnePasswordAreStoredDifferently() {
    assertNotEquals(
        PasswordHash.of("a".toCharArray()).stored(), PasswordHash.of("a".toCharArray()).stored());
  }

  /** A published vector for PBKDF2-HMAC-SHA256: "password", salt "salt", two rounds, 32 bytes. */
  @Test
  void agreesWithThePublishedVector() {
    byte[] digest =
        HexFormat.of().parseHex("ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43");
    String exact =
        "pbkdf2-sha256$2$c2FsdA$" + Base64.getEncoder().withoutPadding().encodeToString(digest);
    assertTrue(PasswordHash.parse(exact).matches("password".toCharArray()));
  }

  @Test
  void nobodyHasNoPassword() {
    assertFalse(PasswordHash.nobody().matches("".toCharArray()));
  }

  @Test
  void refusesWhatIsNoStoredPassword() {
    assertThrows(IllegalArgumentException.class, () -> PasswordHash.parse("kith-demo"));
  }

  @Test
  void neverShowsItself() {
    assertEquals("pbkdf2-sha256", PasswordHash.nobody().toString());
  }
}
