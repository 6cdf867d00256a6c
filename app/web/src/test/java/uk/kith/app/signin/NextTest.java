package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/children", "/searches/1b2c/options?asOf=2014-09-30&page=2", "/x.ics"})
  void leadsOnToPagesOfOurs(String wanted) {
    assertEquals(wanted, Next.of(wanted));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "children",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "/.evil",
        "/x//evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/children\r\nSet-Cookie: x=1",
        "/children#x",
        "/children?next=https://evil.example",
        "/%2f/evil.example",
        "/@evil.example",
        "/sign-out",
        "/sign-in?next=/",
        "/api/children",
        "/password"
      })
  void leadsHomeInsteadOfElsewhere(String wanted) {
    assertEquals("/", Next.of(wanted));
  }

  @Test
  void theSignInPageCarriesWhatWasAskedFor() {
    assertEquals(
        "/sign-in?next=%2Fchildren%3Fpage%3D2",
        Next.after("/sign-in", URI.create("http://localhost/children?page=2")));
    assertEquals("/sign-in", Next.after("/sign-in", URI.create("http://localhost/")));
  }
}
