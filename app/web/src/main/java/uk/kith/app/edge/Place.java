package uk.kith.app.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The kinds of place that a request may want, by the first part of its path. Sign-in, cookies,
 * tokens and headers all decide by this one answer.
 */
public enum Place {
  /** For programs: stateless, Basic or a token, no cookie read or set. */
  API,
  /** The description of the API, for whoever may use the API. */
  DESCRIPTION,
  /** Figures of the server, for administrators. */
  METRICS,
  /** Health, assets and calendars by their secret address: without sign-in, no cookie is read. */
  OPEN,
  /** For people: form sign-in, cookie, tokens in forms. */
  PAGE,
  /** An address written so that two parts of the server could read it differently: refused. */
  UNCLEAR;

  private static final String BEARER = "Bearer realm=\"Kith\"";
  private static final String BASIC = "Basic realm=\"Kith\", charset=\"UTF-8\"";
  private static final String FORM = "Form realm=\"Kith\"";

  /**
   * Path parameters, empty or dot segments, encoded or real backslashes, slashes, dots, controls.
   */
  private static final Pattern TRICK =
      Pattern.compile(
          "[;\\\\\\x00-\\x20]|//|/\\.{1,2}(/|$)|%(2f|5c|2e|3b|25|[01][0-9a-f]|7f)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENCODED_FIRST = Pattern.compile("^/[^/]*%.*");

  public static Place of(HttpServletRequest request) {
    return of(request.getRequestURI());
  }

  /**
   * Classifies a path.
   *
   * @param rawPath as it stands in the request line, not decoded
   */
  static Place of(String rawPath) {
    if (!rawPath.startsWith("/")
        || TRICK.matcher(rawPath).find()
        || ENCODED_FIRST.matcher(rawPath).matches()) {
      return UNCLEAR;
    }
    int end = rawPath.indexOf('/', 1);
    return switch (rawPath.substring(1, end < 0 ? rawPath.length() : end)) {
      case "api" -> API;
      case "openapi" -> DESCRIPTION;
      case "metrics" -> METRICS;
      case "health", "assets", "calendar" -> OPEN;
      default -> PAGE;
    };
  }

  /**
   * How to sign in here, the usual way first. Scripts of pages are not told of Basic, lest the
   * browser ask for it.
   */
  public List<String> challenges() {
    return isForPrograms() ? List.of(BASIC, BEARER) : List.of(FORM);
  }

  /** Signed in by the Authorization header of each request. */
  public boolean isForPrograms() {
    return this == API || this == DESCRIPTION || this == METRICS;
  }
}
