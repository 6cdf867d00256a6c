package uk.kith.app.edge;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.kith.app.signin.PageSession;

/**
 * Lets a page request change something only when it carries the token of its session, so that no
 * other site can send it in a person's name.
 *
 * <p>The token is the header {@code X-CSRF-Token} of a script, or the field {@code _csrf} of a
 * form. An urlencoded body is read up to a limit, searched and put back. Of a multipart body only
 * the first part is read, and put back: a form that uploads files has {@code _csrf} as its first
 * field and works without script, however long the files are. Whoever reads the body afterwards
 * must read the stream (JAX-RS does), not the server's own parameters or parts.
 */
public class CsrfFilter implements Filter {

  static final int LONGEST_FORM = 1 << 20;

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String HEADER = "X-CSRF-Token";

  @Inject PageSession session;
  @Inject Refusals refusals;

  @Override
  public void doFilter(ServletRequest servletRequest, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) servletRequest;
    if (Place.of(request) != Place.PAGE || READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
    } else {
      check(request, (HttpServletResponse) response, chain);
    }
  }

  private void check(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (GateFilter.isForeign(request) || hasForeignOrigin(request)) {
      refuse(request, response, "The form was sent by another site");
      return;
    }
    if (!session.exists()) {
      // The session has ended since the form was shown: nothing is done, and people sign in again.
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/sign-in");
      return;
    }
    String header = request.getHeader(HEADER);
    if (header != null) {
      passIf(session.isToken(header), request, request, response, chain);
      return;
    }
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    String kind = type.toLowerCase(Locale.ROOT);
    if (kind.startsWith("application/x-www-form-urlencoded")) {
      byte[] body = request.getInputStream().readNBytes(LONGEST_FORM + 1);
      if (body.length > LONGEST_FORM) {
        refusals.send(request, response, 413, "Too large", "The form is too large");
        return;
      }
      Optional<String> token = TokenReader.inUrlEncoded(body);
      HttpServletRequest again = new ReplayedRequest(request, new ByteArrayInputStream(body));
      passIf(token.filter(session::isToken).isPresent(), again, request, response, chain);
    } else if (kind.startsWith("multipart/form-data")) {
      InputStream body = request.getInputStream();
      byte[] start = body.readNBytes(TokenReader.LONGEST_FIRST_PART);
      Optional<String> token = TokenReader.inFirstPart(start, type);
      HttpServletRequest again =
          new ReplayedRequest(
              request, new SequenceInputStream(new ByteArrayInputStream(start), body));
      passIf(token.filter(session::isToken).isPresent(), again, request, response, chain);
    } else {
      refuse(request, response, "The form carries no token");
    }
  }

  private void passIf(
      boolean passes,
      HttpServletRequest onward,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    if (passes) {
      chain.doFilter(onward, response);
    } else {
      refuse(request, response, "The form is out of date. Go back, load the page and try again");
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, String detail)
      throws IOException {
    refusals.send(request, response, 403, "Not allowed", detail);
  }

  /** Older browsers send no {@code Sec-Fetch-Site}, but do say the origin of a form. */
  static boolean hasForeignOrigin(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return false;
    }
    try {
      String authority = new URI(origin).getAuthority();
      return authority == null || !authority.equalsIgnoreCase(request.getHeader("Host"));
    } catch (URISyntaxException e) {
      return true;
    }
  }
}
