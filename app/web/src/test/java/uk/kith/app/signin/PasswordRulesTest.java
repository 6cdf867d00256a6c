package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final String NAME = "priya.nair@rotherham.example";

  private static String against(String password) {
    return against(password, NAME, "the one before it");
  }

  /** What speaks against it; nothing when it may be chosen. */
  private static String against(String password, String name, String current) {
    return Objects.requireNonNullElse(PasswordRules.against(password, name, current), "");
  }

  @Test
  void asksForTwelveCharactersAndNoMoreThanTheSlowCheckTakes() {
    assertEquals("A password has 12 to 128 characters", against("lantern mos"));
    assertEquals("", against("lantern moss"));
    assertEquals("", against("lantern moss ".repeat(9) + "lantern mos"), "128 characters");
    assertNotEquals("", against("lantern moss ".repeat(9) + "lantern moss"), "129 characters");
  }

  /** Eleven signs outside the first 65,536 count as eleven, not as twenty-two. */
  @Test
  void countsSignsAndNotTheirHalves() {
    assertEquals("A password has 12 to 128 characters", against("🐎".repeat(5) + "🐑".repeat(6)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wholly lower case", "UPPERMOST BRANCH", "470815221937", "grüne Äpfel im"})
  void asksForNoKindsOfSigns(String password) {
    assertEquals("", against(password));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password2024",
        "password1234!",
        "P4ssw0rd2024!!",
        "Welcome12345",
        "!!qwertyuiop1",
        "Liverpool1892",
        "Rotherham2026!",
        "kith-demo-2026",
        "correct horse battery staple",
        "November2026!"
      })
  void refusesWhatIsGuessedFirst(String password) {
    assertNotEquals("", against(password));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "123412341234",
        "abcdefghijkl",
        "123456789012",
        "098765432109",
        "1qaz2wsx3edc"
      })
  void refusesRunsAndPiecesThatAreRepeated(String password) {
    assertNotEquals("", against(password));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Priya.Nair is it", "for priya.nair@rotherham.example"})
  void refusesOneWithTheUserName(String password) {
    assertEquals("Choose one that does not hold your user name", against(password));
  }

  /** A name of two letters is in too many words. */
  @Test
  void doesNotMindAShortNameBeforeTheSignAt() {
    assertEquals("", against("another lantern", "an@rotherham.example", "x"));
  }

  @Test
  void refusesTheOneThatItFollows() {
    assertEquals(
        "Choose one that is new", against("lantern moss kettle", NAME, "lantern moss kettle"));
  }
}
