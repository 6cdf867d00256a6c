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
import java.lang.System.Logger.Level;
import java.util.Map;
import uk.kith.app.actor.SignedIn;
import uk.kith.app.audit.EdgeAudit;
import uk.kith.kernel.service.Actor;

/**
 * Writes an audit row for every answer 403, when whatever was begun has been rolled back. The row
 * holds the method and the path without its query.
 */
public class RefusalAuditFilter implements Filter {

  private static final System.Logger LOG = System.getLogger(RefusalAuditFilter.class.getName());
  private static final int LONGEST_PATH = 190;

  @Inject EdgeAudit audit;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    if (((HttpServletResponse) response).getStatus() == HttpServletResponse.SC_FORBIDDEN) {
      record((HttpServletRequest) request);
    }
  }

  private void record(HttpServletRequest request) {
    try {
      audit.record(
          actor(request),
          "refused",
          Map.of("method", request.getMethod(), "path", path(request.getRequestURI())));
    } catch (RuntimeException e) {
      // The caller was refused all the same; without a database there is nowhere to write.
      LOG.log(Level.ERROR, "a refusal could not be audited", e);
    }
  }

  private static Actor actor(HttpServletRequest request) {
    return SignedIn.find(request).orElse(EdgeAudit.ANONYMOUS);
  }

  /** Only what our own addresses are made of, so that nothing that people type gets in. */
  static String path(String rawPath) {
    String plain = rawPath.replaceAll("[^A-Za-z0-9/._-]", "_");
    return plain.length() > LONGEST_PATH ? plain.substring(0, LONGEST_PATH) : plain;
  }
}
