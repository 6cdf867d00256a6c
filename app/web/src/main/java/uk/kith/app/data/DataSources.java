package uk.kith.app.data;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source, on the server's own pool so that all persistence units, JDBC and the job
 * scheduler share one local transaction. Configured by {@code DB_URL}, {@code DB_USER}, {@code
 * DB_PASSWORD}. The driver leaves the details of errors out of its messages, which hold values of
 * rows and would reach the log; an address that asks for them gets them.
 *
 * <p>Twice as many connections as people who press at once: at 20, one of 10,000 reservations by 20
 * programs found none within its 5 s, while the others waited for each other at one home.
 *
 * <p>A wait of 5 s for a connection (the default is 60) turns an exhausted pool into 503 before
 * everything stands still. A connection is asked whether it is alive before it is handed out; the
 * server's cheaper ways never reach PostgreSQL, so that after an outage each dead connection of the
 * pool would fail one more request. A connection held for two minutes counts as leaked and is taken
 * back with its guilty stack in the log: transactions stay far below that.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/main",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=db.url}",
    user = "${MPCONFIG=db.user}",
    password = "${MPCONFIG=db.password}",
    minPoolSize = 2,
    maxPoolSize = 40,
    properties = {
      "logServerErrorDetail=false",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.max-wait-time-in-millis=5000",
      "fish.payara.connection-leak-timeout-in-seconds=120",
      "fish.payara.connection-leak-reclaim=true"
    })
@ApplicationScoped
public class DataSources {
  /** JNDI name of the data source. */
  public static final String MAIN = "java:app/jdbc/main";
}
