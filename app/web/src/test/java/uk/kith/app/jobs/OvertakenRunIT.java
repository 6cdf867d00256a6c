package uk.kith.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Eventually.eventually;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Jobs.JobView;
import uk.kith.kernel.service.Jobs.Status;
import uk.kith.kernel.service.Role;

/** A frozen instance wakes up after its job was started elsewhere. */
@ArquillianTest
class OvertakenRunIT {

  private static final Actor OFFICER = new Actor("officer", Set.of(Role.PLACEMENT_OFFICER));
  private static final Duration SOON = Duration.ofSeconds(30);

  @Inject SqlJobStore store;
  @Inject JobScheduler scheduler;

  private final JobId id = new JobId(UUID.randomUUID());

  @Test
  void canNeitherReportNorFinishNorFail() {
    store.insert(id, "none", "", OFFICER);
    int frozen = store.begin(id).orElseThrow().attempt();
    int newest = store.begin(id).orElseThrow().attempt();
    assertTrue(newest > frozen);

    assertFalse(store.progress(id, frozen, 90, "from the grave"));
    assertFalse(store.finish(id, frozen, "from the grave"));
    store.end(id, frozen, "from the grave");
    assertEquals(new JobView(id, "none", Status.RUNNING, 0, ""), store.find(id).orElseThrow());

    assertTrue(store.progress(id, newest, 50, "half"));
    assertTrue(store.finish(id, newest, "Done"));
    assertEquals(new JobView(id, "none", Status.DONE, 100, "Done"), store.find(id).orElseThrow());
  }

  @Test
  void finishesOnce() {
    store.insert(id, "none", "", OFFICER);
    int attempt = store.begin(id).orElseThrow().attempt();
    assertTrue(store.finish(id, attempt, "Done"));
    assertFalse(store.finish(id, attempt, "Done"));
    assertTrue(store.begin(id).isEmpty());
  }

  @Test
  void isCancelledBeforeItStarts() {
    store.insert(id, "none", "", OFFICER);
    store.cancel(id);
    assertEquals(Status.CANCELLED, store.find(id).orElseThrow().status());
    assertTrue(store.begin(id).isEmpty());
  }

  @Test
  void isGivenUpAfterBringingDownItsInstanceTooOften() {
    store.insert(id, "none", "", OFFICER);
    for (int i = 0; i < 5; i++) {
      assertTrue(store.begin(id).isPresent());
    }
    scheduler.schedule(id);
    eventually("it is given up", SOON, () -> status() == Status.FAILED);
    assertEquals("Given up after 5 starts", store.find(id).orElseThrow().message());
  }

  private Status status() {
    return store.find(id).orElseThrow().status();
  }
}
