package uk.kith.app.edge;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import uk.kith.app.audit.RequestId;
import uk.kith.app.problem.WorkMark;

/**
 * The headers that tell browsers what not to do. Nothing is inline, so that no nonce is needed.
 * Everything but assets is kept out of caches; an asset sets its own. Beside them the id of the
 * request, by which its audit rows and lines of the log are found.
 */
public class SecurityHeadersFilter implements Filter {

  private static final Map<String, String> HEADERS =
      Map.ofEntries(
          Map.entry(
              "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                  + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'"),
          Map.entry("X-Content-Type-Options", "nosniff"),
          Map.entry("X-Frame-Options", "DENY"),
          Map.entry("Referrer-Policy", "same-origin"),
          Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
          Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
          Map.entry(
              "Permissions-Policy",
              "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"),
          Map.entry("Strict-Transport-Security", "max-age=31536000"));

  /** The id of the request, in every answer. Made here, never taken from the caller. */
  static final String REQUEST_ID = "X-Request-Id";

  @Inject RequestId request;

  @Override
  public void doFilter(ServletRequest servletRequest, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    // Drops what the server says about itself before any filter runs.
    answer.reset();
    HEADERS.forEach(answer::setHeader);
    if (!((HttpServletRequest) servletRequest).getRequestURI().startsWith("/assets/")) {
      answer.setHeader("Cache-Control", "no-store");
    }
    UUID id = request.value();
    answer.setHeader(REQUEST_ID, id.toString());
    try (WorkMark mark = WorkMark.set("request", id)) {
      chain.doFilter(servletRequest, response);
    }
  }
}
