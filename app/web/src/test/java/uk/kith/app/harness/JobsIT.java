package uk.kith.app.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Eventually.eventually;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.actor.RunAs;
import uk.kith.app.data.Sql;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Jobs.Status;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;

@ArquillianTest
class JobsIT {

  private static final Duration SOON = Duration.ofSeconds(30);

  /** A command that submits a job and then fails. */
  @UseCase
  public static class FailingCommand {

    @Inject Jobs jobs;
    @Inject Sql sql;

    public void submitAndFail(String gate) {
      jobs.submit(HarnessJob.KIND, gate);
      throw new IllegalStateException("after submitting");
    }
  }

  @Inject Jobs jobs;
  @Inject RunAs runAs;
  @Inject Sql sql;
  @Inject FailingCommand failing;

  private final String gate = UUID.randomUUID().toString();

  @Test
  void runsAsWhoSubmittedItAndShowsProgress() throws Exception {
    JobId id = submit(gate);
    eventually("it waits at the gate", SOON, () -> view(id).progress() == 50);
    assertEquals(Status.RUNNING, view(id).status());
    assertEquals("Waiting for " + gate, view(id).message());
    open(gate);
    eventually("it is done", SOON, () -> view(id).status() == Status.DONE);
    assertEquals(100, view(id).progress());
    assertEquals(1, count("effect"));
    assertTrue(
        sql.exists("select 1 from harness.start where gate = ? and actor = ?", gate, "harness"));
  }

  @Test
  void isThereOnlyIfItsCommandCommits() throws Exception {
    assertThrows(
        IllegalStateException.class,
        () ->
            runAs.call(
                HarnessResource.OFFICER,
                () -> {
                  failing.submitAndFail(gate);
                  return gate;
                }));
    assertTrue(!sql.exists("select 1 from app.job where argument = ?", gate));
  }

  @Test
  void aCancelledRunHasNoEffect() throws Exception {
    JobId id = submit(gate);
    eventually("it waits at the gate", SOON, () -> view(id).progress() == 50);
    jobs.cancel(id);
    eventually("it is cancelled", SOON, () -> view(id).status() == Status.CANCELLED);
    open(gate);
    eventually("its task is gone", SOON, () -> !isScheduled(id));
    assertEquals(0, count("effect"));
  }

  @Test
  void aRefusedJobFailsAndTellsWhy() throws Exception {
    JobId id = submit(HarnessJob.REFUSED + gate);
    eventually("it failed", SOON, () -> view(id).status() == Status.FAILED);
    assertEquals("Rules speak against this: []", view(id).message());
    eventually("its task is gone", SOON, () -> !isScheduled(id));
  }

  @Test
  void aJobThatIsTooLargeIsNotBegunAgain() throws Exception {
    JobId id = submit(HarnessJob.TOO_LARGE + gate);
    eventually("it failed", SOON, () -> view(id).status() == Status.FAILED);
    assertEquals("The server has too little memory for this", view(id).message());
    eventually("its task is gone", SOON, () -> !isScheduled(id));
  }

  @Test
  void doesNothingForSomebodyWhoHasLeft() throws Exception {
    JobId id = submitAs(new Actor("gone-" + gate, Set.of(Role.PLACEMENT_OFFICER)), gate);
    eventually("it failed", SOON, () -> view(id).status() == Status.FAILED);
    assertEquals("Whoever submitted it may not sign in any more", view(id).message());
    assertEquals(0, count("start"));
  }

  @Test
  void isDoneForWorkOfKithsOwn() throws Exception {
    open(gate);
    JobId id = submitAs(new Actor("cleared-readings", Set.of(Role.PLACEMENT_OFFICER)), gate);
    eventually("it is done", SOON, () -> view(id).status() == Status.DONE);
    assertEquals(1, count("effect"));
  }

  private JobId submit(String argument) throws Exception {
    return submitAs(HarnessResource.OFFICER, argument);
  }

  private JobId submitAs(Actor actor, String argument) throws Exception {
    return runAs.call(actor, () -> jobs.submit(HarnessJob.KIND, argument));
  }

  private Jobs.JobView view(JobId id) {
    return jobs.find(id).orElseThrow();
  }

  private void open(String name) {
    sql.update("insert into harness.gate values (?, true)", name);
  }

  private boolean isScheduled(JobId id) {
    return sql.exists("select 1 from app.scheduled_tasks where task_instance = ?", id.toString());
  }

  private long count(String table) {
    return sql.find(
            "select count(*) from harness." + table + " where gate = ?",
            row -> row.getLong(1),
            gate)
        .orElseThrow();
  }
}
