package uk.kith.app.signin;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes after signing in: a page of ours, never an address elsewhere, whatever a link
 * in a mail says.
 */
public final class Next {

  private static final int LONGEST = 1000;

  /** One slash, then only what our own addresses are made of. */
  private static final Pattern OWN =
      Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9/._-]*)?(\\?[A-Za-z0-9=&%+.,:_-]*)?");

  private static final Pattern NO_PAGE =
      Pattern.compile("/(sign-in|sign-out|password|api|assets|health|metrics|openapi)([/?].*)?");

  private Next() {}

  /** The page wanted, or the home page when it is not one of ours. */
  public static String of(@Nullable String wanted) {
    return wanted != null && isOwn(wanted) ? wanted : "/";
  }

  private static boolean isOwn(String wanted) {
    return wanted.length() <= LONGEST
        && OWN.matcher(wanted).matches()
        && !wanted.contains("//")
        && !NO_PAGE.matcher(wanted).matches();
  }

  /** The address of a sign-in page that leads on to what was asked for. */
  public static String after(String signIn, URI wanted) {
    String query = wanted.getRawQuery() == null ? "" : "?" + wanted.getRawQuery();
    String next = of(wanted.getRawPath() + query);
    return next.equals("/")
        ? signIn
        : signIn + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
