package uk.kith.app.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTest {

  private static final Instant BEGAN = Instant.parse("2026-11-28T10:00:00Z");

  private final Attempt attempt = Attempt.begin(BEGAN, "/children?text=a%20b");

  @Test
  void theCookieBringsAllOfItBack() {
    Attempt back = Attempt.parse(attempt.cookie()).orElseThrow();
    assertEquals(attempt, back);
    assertTrue(back.isState(attempt.state()));
    assertEquals(attempt.nonce(), back.nonce());
    assertEquals(attempt.verifier(), back.verifier());
  }

  @Test
  void whatGoesOutTellsNothingOfWhatStays() {
    assertEquals(
        4, Set.of(attempt.secret(), attempt.state(), attempt.nonce(), attempt.verifier()).size());
    assertEquals(43, attempt.verifier().length(), "RFC 7636 wants 43 to 128 signs");
    assertFalse(attempt.toString().contains(attempt.secret()));
  }

  @Test
  void nobodyElsesStateIsTaken() {
    Attempt other = Attempt.begin(BEGAN, attempt.next());
    assertNotEquals(attempt.state(), other.state());
    assertFalse(attempt.isState(other.state()));
    assertFalse(attempt.isState(""));
  }

  @Test
  void nothingInTheCookieCanBeChangedAfterwards() {
    assertFalse(
        new Attempt(attempt.secret(), BEGAN.plusSeconds(60), attempt.next())
            .isState(attempt.state()));
    assertFalse(new Attempt(attempt.secret(), BEGAN, "/returns").isState(attempt.state()));
  }

  @Test
  void isOverAfterTenMinutes() {
    assertFalse(attempt.isOver(BEGAN.plusSeconds(599)));
    assertTrue(attempt.isOver(BEGAN.plusSeconds(600)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b.c", "..", "x"})
  void otherCookiesAreNone(String cookie) {
    assertEquals(Optional.empty(), Attempt.parse(cookie));
    assertEquals(Optional.empty(), Attempt.parse(null));
  }
}
