package uk.kith.app.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything from "/" down: pages and, under {@code /api}, the resources that modules bring. */
@ApplicationPath("/")
public class KithApplication extends Application {

  /**
   * No list of all resources for strangers; and redirects stay relative, as behind a proxy the
   * server does not know by which scheme and name it was called.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl",
        true,
        "jersey.config.server.headers.location.relative.resolution.disabled",
        true);
  }
}
