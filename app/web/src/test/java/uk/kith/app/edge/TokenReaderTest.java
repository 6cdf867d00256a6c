package uk.kith.app.edge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenReaderTest {

  private static final String TYPE = "multipart/form-data; boundary=----Kith42";

  @Test
  void findsTheTokenAnywhereInAnUrlEncodedForm() {
    assertEquals(Optional.of("a-b_c"), inForm("name=x&_csrf=a-b_c&age=3"));
    assertEquals(Optional.of("a b"), inForm("_csrf=a+b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name=x", "x_csrf=1", "_csrf=1&_csrf=2", "_csrf=%zz", "_csrf"})
  void findsNoneWhenItIsMissingTwiceOrBroken(String form) {
    assertEquals(Optional.empty(), inForm(form));
  }

  @Test
  void findsTheTokenInTheFirstPartHoweverLongTheRest() {
    String body = part("_csrf", "token-1") + part("file", "x".repeat(4000)) + "------Kith42--";
    assertEquals(Optional.of("token-1"), inParts(body.substring(0, 2048), TYPE));
    assertEquals(
        Optional.of("token-1"), inParts(body, "multipart/form-data;boundary=\"----Kith42\""));
  }

  @Test
  void aTokenInALaterPartIsNotLookedFor() {
    assertEquals(Optional.empty(), inParts(part("file", "x") + part("_csrf", "token-1"), TYPE));
  }

  @Test
  void anUnfinishedFirstPartIsNoToken() {
    String body = part("_csrf", "t".repeat(3000));
    assertEquals(Optional.empty(), inParts(body.substring(0, 2048), TYPE));
  }

  @Test
  void aFileCalledLikeTheTokenIsNoToken() {
    String body =
        "------Kith42\r\nContent-Disposition: form-data; name=\"_csrf\"; filename=\"a\"\r\n\r\nt"
            + "\r\n------Kith42--\r\n";
    assertEquals(Optional.empty(), inParts(body, TYPE));
    assertEquals(Optional.empty(), inParts(body, "multipart/form-data"));
  }

  private static Optional<String> inForm(String form) {
    return TokenReader.inUrlEncoded(form.getBytes(ISO_8859_1));
  }

  private static Optional<String> inParts(String body, String type) {
    return TokenReader.inFirstPart(body.getBytes(ISO_8859_1), type);
  }

  private static String part(String name, String value) {
    return "------Kith42\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }
}
