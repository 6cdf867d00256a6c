package uk.kith.app.edge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.FormToken;

/** Finds the field {@code _csrf} in the body of a form, without reading more than it must. */
final class TokenReader {

  /** A first part with the token takes about 200 bytes. */
  static final int LONGEST_FIRST_PART = 2048;

  private static final Pattern BOUNDARY =
      Pattern.compile(
          ";\\s*boundary=(?:\"([^\"]{1,70})\"|([^;\\s\"]{1,70}))", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME =
      Pattern.compile(
          "content-disposition:\\s*form-data;\\s*name=\"" + FormToken.FIELD + "\"\\s*",
          Pattern.CASE_INSENSITIVE);

  private TokenReader() {}

  /** The token of an urlencoded form; empty when it is missing or stands there twice. */
  static Optional<String> inUrlEncoded(byte[] body) {
    @Nullable String found = null;
    for (String pair : new String(body, StandardCharsets.US_ASCII).split("&", -1)) {
      if (pair.startsWith(FormToken.FIELD + "=")) {
        if (found != null) {
          return Optional.empty();
        }
        found = pair.substring(FormToken.FIELD.length() + 1);
      }
    }
    try {
      return Optional.ofNullable(found).map(f -> URLDecoder.decode(f, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The token of a multipart form, when it is the whole first part.
   *
   * @param start the beginning of the body
   * @param contentType of the request, with its boundary
   */
  static Optional<String> inFirstPart(byte[] start, String contentType) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      return Optional.empty();
    }
    String delimiter = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
    String text = new String(start, StandardCharsets.ISO_8859_1);
    String opening = delimiter + "\r\n";
    int headersEnd = text.indexOf("\r\n\r\n");
    if (!text.startsWith(opening) || headersEnd < opening.length()) {
      return Optional.empty();
    }
    int valueEnd = text.indexOf("\r\n" + delimiter, headersEnd + 4);
    boolean isToken = NAME.matcher(text.substring(opening.length(), headersEnd)).matches();
    return isToken && valueEnd >= 0
        ? Optional.of(text.substring(headersEnd + 4, valueEnd))
        : Optional.empty();
  }
}
