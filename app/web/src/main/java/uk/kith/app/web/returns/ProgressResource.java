package uk.kith.app.web.returns;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import uk.kith.app.actor.RunAs;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Returns;
import uk.kith.placements.api.Returns.UploadId;

/** How far an import is, as it happens: server-sent events for the page's few lines of script. */
@Path("/returns/uploads/{id}/events")
@ApplicationScoped
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.INFORMATION_GOVERNANCE})
public class ProgressResource {
  private static final int SECONDS_BETWEEN = 1;
  private static final int COMMENT_EVERY = 15;
  // Long enough for any import; the browser comes back by itself.
  private static final int LONGEST_SECONDS = 600;

  @Resource ManagedScheduledExecutorService executor;
  @Inject Returns returns;
  @Inject CurrentActor actor;
  @Inject RunAs runAs;
  @Inject Jsonb jsonb;

  /**
   * One message of the stream.
   *
   * @param percent 0 to 100
   * @param done true when the page should be loaded again
   */
  public record Progress(String text, int percent, boolean done) {}

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void follow(@PathParam("id") UploadId id, @Context SseEventSink sink, @Context Sse sse) {
    Actor asking = actor.get();
    returns.getUpload(id);
    AtomicReference<ScheduledFuture<?>> task = new AtomicReference<>();
    AtomicInteger seconds = new AtomicInteger();
    task.set(
        executor.scheduleAtFixedRate(
            () -> {
              if (sink.isClosed() || isLast(id, asking, sink, sse, seconds.getAndIncrement())) {
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
  private boolean isLast(UploadId id, Actor asking, SseEventSink sink, Sse sse, int second) {
    UploadPage page;
    try {
      page = runAs.call(asking, () -> ReturnPages.upload(returns.getUpload(id)));
    } catch (Exception e) {
      sink.close();
      throw new IllegalStateException("the progress of an import cannot be told", e);
    }
    if (second % COMMENT_EVERY == 0) {
      sink.send(sse.newEventBuilder().comment("still here").build());
    }
    sink.send(
        sse.newEvent(jsonb.toJson(new Progress(page.message(), page.percent(), !page.running()))));
    return !page.running() || second > LONGEST_SECONDS;
  }
}
