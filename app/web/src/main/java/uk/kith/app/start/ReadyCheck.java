package uk.kith.app.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import uk.kith.app.data.DataSources;

/**
 * The check {@code kith} at {@code /health/ready}: up when migrations and start-up steps are in and
 * the database answers. Whoever waits looks for the check by name: a server whose deployment failed
 * has no such check.
 */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

  private static final int PATIENCE_SECONDS = 2;

  @Inject Startup startup;

  @Resource(lookup = DataSources.MAIN)
  DataSource dataSource;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder kith = HealthCheckResponse.named("kith");
    if (!startup.isComplete()) {
      return kith.down().withData("waiting-for", "start-up").build();
    }
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS)
          ? kith.up().build()
          : kith.down().withData("waiting-for", "database").build();
    } catch (SQLException e) {
      return kith.down().withData("waiting-for", "database").build();
    }
  }
}
