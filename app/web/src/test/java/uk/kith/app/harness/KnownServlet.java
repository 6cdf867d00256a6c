package uk.kith.app.harness;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Tells Arquillian where its servlet is. The connector reads the address from what the server
 * prints, and sometimes looks when the port is printed and the list of servlets is not yet; every
 * test inside the server then failed.
 */
public class KnownServlet implements LoadableExtension {

  private static final String RUNNER = "ArquillianServletRunnerEE9";

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Deployed.class);
  }

  /** Looks at each deployment once it is made. */
  public static class Deployed {

    void deployed(@Observes ProtocolMetaData told) {
      for (HTTPContext context : told.getContexts(HTTPContext.class)) {
        if (context.getServletByName(RUNNER) == null) {
          context.add(new Servlet(RUNNER, "/"));
        }
      }
    }
  }
}
