package uk.kith.app.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import uk.kith.app.data.Sql;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.UseCase;

/**
 * A job that writes down each start, waits until its gate is opened by a test, and has one effect.
 * The database does the waiting.
 */
@ApplicationScoped
public class HarnessJob implements Jobs.Handler {

  static final String KIND = "harness";

  /** A gate whose job is refused. */
  static final String REFUSED = "refused";

  /** A gate whose job takes more memory than there is. */
  static final String TOO_LARGE = "too-large";

  /** What a job is asked to do. */
  public record Order(String gate) {}

  @Inject Jobs jobs;
  @Inject Effects effects;
  @Inject Sql sql;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobId id, String gate) {
    effects.started(gate);
    if (gate.startsWith(REFUSED)) {
      throw new Refused(java.util.List.of());
    }
    if (gate.startsWith(TOO_LARGE)) {
      throw new OutOfMemoryError("as thrown by the virtual machine");
    }
    while (!sql.exists("select 1 from harness.gate where name = ? and open", gate)) {
      sql.list("select 1 from (select pg_sleep(0.1)) waited", row -> 1);
      if (!jobs.progress(id, 50, "Waiting for " + gate)) {
        return;
      }
    }
    effects.happen(id, gate);
  }

  static String instance() {
    return ManagementFactory.getRuntimeMXBean().getName();
  }

  /** The transactions of the job. */
  @UseCase
  public static class Effects {

    @Inject Jobs jobs;
    @Inject Sql sql;
    @Inject CurrentActor actor;

    public void started(String gate) {
      sql.update(
          "insert into harness.start values (?, ?, ?)", gate, instance(), actor.get().name());
    }

    public void happen(JobId id, String gate) {
      if (jobs.finish(id, "Done")) {
        sql.update("insert into harness.effect values (?, ?)", gate, instance());
      }
    }
  }
}
