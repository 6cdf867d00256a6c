package uk.kith.app.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import uk.kith.app.actor.ActorDirectory;
import uk.kith.app.actor.RunAs;
import uk.kith.app.audit.EdgeAudit;
import uk.kith.app.signin.SecretToken;
import uk.kith.app.web.calendar.CalendarFeeds.Feed;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.PublicAccess;

/**
 * A person's calendar, read by programs that cannot sign in: its address is the secret. Whoever has
 * it learns that hearings, directions, reviews and pre-proceedings take place and orders end, and
 * when. An address that is unknown or revoked, and one of a person who may not sign in any more,
 * are answered alike.
 */
@Path("/calendar/{token:" + SecretToken.PATTERN + "}.ics")
@ApplicationScoped
@PublicAccess
@Produces(MediaType.WILDCARD)
public class CalendarFeedResource {

  /** So many are made at a time, so that asking does not take the whole server. */
  private static final int AT_A_TIME = 4;

  private final Semaphore running = new Semaphore(AT_A_TIME);

  @Inject CalendarFeeds feeds;
  @Inject CalendarDates dates;
  @Inject CalendarAnswer answer;
  @Inject ActorDirectory directory;
  @Inject RunAs runAs;
  @Inject EdgeAudit audit;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "The dates of a person as iCalendar",
      description =
          "The token is the secret: a person makes it on the page of calendars, and ends it there."
              + " Nothing in it names a child. 404 when it is unknown or has ended.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(mediaType = "text/calendar", schema = @Schema(implementation = String.class)))
  public Response read(@PathParam("token") String token, @Context UriInfo address)
      throws Exception {
    if (!running.tryAcquire()) {
      throw new ServiceUnavailableException();
    }
    try {
      Feed feed = feeds.findRead(new SecretToken(token)).orElse(null);
      Actor owner = feed == null ? null : directory.findActor(feed.owner()).orElse(null);
      if (feed == null || owner == null) {
        throw refused();
      }
      audit.record(owner, "calendar-feed-read", Map.of());
      return answer.feed(entries(feed, owner), token, address);
    } finally {
      running.release();
    }
  }

  private List<CalendarEntry> entries(Feed feed, Actor owner) throws Exception {
    LocalDate today = businessDate.today();
    try {
      return runAs.call(owner, () -> dates.of(feed.mine() ? owner.name() : null, today));
    } catch (Forbidden e) {
      throw refused();
    }
  }

  private NotFoundException refused() {
    audit.record(EdgeAudit.ANONYMOUS, "calendar-feed-refused", Map.of());
    return new NotFoundException();
  }
}
