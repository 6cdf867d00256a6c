package uk.kith.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.app.start.CannotStart;
import uk.kith.app.start.StartupStep;

/**
 * Loading the demonstration data empties the register first, and its users have a known password:
 * one setting by mistake would delete every child and open the door. So Kith does not start with it
 * on a database that others recorded in and that never held the demonstration. Before anything else
 * is done, the users too.
 */
@ApplicationScoped
public class DemoGuard implements StartupStep {

  @Inject
  @ConfigProperty(name = "kith.demo", defaultValue = "false")
  boolean wanted;

  @Inject DemoLoader loader;

  @Override
  public int order() {
    return 1;
  }

  @Override
  public void run() throws SQLException {
    if (wanted && loader.loadedVersion() == 0) {
      refuseRecordsOfOthers();
    }
  }

  /**
   * @throws CannotStart when there are any
   */
  void refuseRecordsOfOthers() throws SQLException {
    if (loader.holdsRecordsOfOthers()) {
      throw new CannotStart(
          "KITH_DEMO asks for demonstration data, but this database holds records of people, which"
              + " they would replace. Nothing was changed. Take KITH_DEMO away, or name another"
              + " database.");
    }
  }
}
