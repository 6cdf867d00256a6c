package uk.kith.app.web.calendar;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import uk.kith.app.signin.SecretToken;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;

/** Where a person makes calendar feeds and ends them. */
@Path("/court/calendar")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.COURT_OFFICER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class FeedsPageResource {

  private static final String ADDRESS = "/court/calendar";

  @Inject Pages pages;
  @Inject CalendarFeeds feeds;
  @Inject CalendarAnswer answer;

  @GET
  public JteModel show() {
    return Pages.TEMPLATES.pagesCalendar(
        pages.page("Your calendar", Section.COURT),
        new FeedsPage(
            feeds.own().stream()
                .map(
                    feed ->
                        new FeedsPage.Line(
                            feed.id().toString(),
                            feed.mine()
                                ? "Allocated to you, yours as lawyer or reviewing officer"
                                : "Everything that you may open",
                            Dates.moment(feed.madeAt()),
                            feed.readAt() == null ? "Never" : Dates.moment(feed.readAt())))
                .toList()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @Context UriInfo address,
      @FormParam("revoke") @DefaultValue("") String revoke,
      @FormParam("whose") @DefaultValue("all") String whose) {
    if (!revoke.isEmpty()) {
      feeds.revoke(id(revoke));
      return pages.done(ADDRESS, "The address does not work any more");
    }
    SecretToken token = feeds.make(whose.equals("mine"));
    return pages.done(
        ADDRESS,
        "Copy this address into your calendar now. It is not shown again: "
            + answer.root(address)
            + "/calendar/"
            + token.text()
            + ".ics");
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new Invalid("revoke", "unreadable", "The form cannot be read");
    }
  }
}
