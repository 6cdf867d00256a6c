package uk.kith.app.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Dates as the answer to a request. */
@ApplicationScoped
public class CalendarAnswer {

  @Inject Clock clock;
  @Inject CalendarFeeds feeds;

  @Inject
  @ConfigProperty(name = "kith.address")
  Optional<String> address;

  /** Under which people reach this server, without a slash at its end. */
  String root(UriInfo request) {
    return address.orElseGet(() -> request.getBaseUri().toString()).replaceAll("/+$", "");
  }

  /** A file to be kept. */
  Response file(Collection<CalendarEntry> entries, String name, LocalDate asOf, UriInfo request) {
    // The same for one person, so that a file added twice does not stand in the calendar twice.
    return Response.fromResponse(feed(entries, "file of " + feeds.owner(), request))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + name + "-" + asOf + ".ics\"")
        .build();
  }

  /**
   * What a calendar reads again and again.
   *
   * @param secret with which the ids of entries are made
   */
  Response feed(Collection<CalendarEntry> entries, String secret, UriInfo request) {
    return Response.ok(
            CalendarFile.of(entries, root(request), clock.instant(), secret), CalendarFile.TYPE)
        .build();
  }
}
