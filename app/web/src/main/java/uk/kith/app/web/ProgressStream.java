package uk.kith.app.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import uk.kith.app.actor.RunAs;
import uk.kith.app.web.component.JobPage;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.CurrentActor;

/** Tells how far a job is, as it happens: server-sent events for the page's few lines of script. */
@ApplicationScoped
public class ProgressStream {
  private static final int SECONDS_BETWEEN = 1;
  private static final int COMMENT_EVERY = 15;
  // Long enough for most jobs; the browser comes back by itself.
  private static final int LONGEST_SECONDS = 600;

  @Resource ManagedScheduledExecutorService executor;
  @Inject CurrentActor actor;
  @Inject RunAs runAs;
  @Inject Jsonb jsonb;

  /**
   * One message of the stream.
   *
   * @param percent 0 to 100
   * @param done true when the page should be loaded again
   */
  public record Progress(String text, int percent, boolean done) {

    public static Progress of(JobPage page) {
      return new Progress(page.message(), page.percent(), !page.running());
    }
  }

  /**
   * Follows a job until it has ended.
   *
   * @param look tells how far it is, asked as the caller every second
   */
  public void follow(SseEventSink sink, Sse sse, Callable<Progress> look) {
    Actor asking = actor.get();
    AtomicReference<ScheduledFuture<?>> task = new AtomicReference<>();
    AtomicInteger seconds = new AtomicInteger();
    task.set(
        executor.scheduleAtFixedRate(
            () -> {
              if (sink.isClosed() || isLast(look, asking, sink, sse, seconds.getAndIncrement())) {
                sink.close();
                ScheduledFuture<?> self = task.get();
                if (self != null) {
                  self.cancel(false);
                }
              }
            },
            0,
            SECONDS_BETWEEN,
            TimeUnit.SECONDS));
  }

  /** Tells how far it is; true when there is nothing more to tell. */
  private boolean isLast(
      Callable<Progress> look, Actor asking, SseEventSink sink, Sse sse, int second) {
    Progress progress;
    try {
      progress = runAs.call(asking, look);
    } catch (Exception e) {
      sink.close();
      throw new IllegalStateException("the progress of a job cannot be told", e);
    }
    if (second % COMMENT_EVERY == 0) {
      sink.send(sse.newEventBuilder().comment("still here").build());
    }
    sink.send(sse.newEvent(jsonb.toJson(progress)));
    return progress.done() || second > LONGEST_SECONDS;
  }
}
