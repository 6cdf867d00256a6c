package uk.kith.app.web;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The token that every form of a session sends back as {@code _csrf}, so that no other site can
 * send forms in somebody's name. It lives and ends with the session.
 */
public final class FormToken {
  /** Name of the hidden field, and of the header that multipart forms may use instead. */
  public static final String FIELD = "_csrf";

  private static final String ATTRIBUTE = "kith.form-token";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private FormToken() {}

  /** The session's token; made when there is none yet. */
  public static String of(HttpSession session) {
    if (session.getAttribute(ATTRIBUTE) instanceof String token) {
      return token;
    }
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    session.setAttribute(ATTRIBUTE, token);
    return token;
  }

  /** Whether what was sent is the session's token, compared in constant time. */
  public static boolean matches(@Nullable HttpSession session, @Nullable String sent) {
    return session != null
        && sent != null
        && session.getAttribute(ATTRIBUTE) instanceof String token
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.US_ASCII));
  }
}
