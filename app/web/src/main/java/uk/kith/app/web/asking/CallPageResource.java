package uk.kith.app.web.asking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Calls;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Declined;
import uk.kith.placements.engine.asking.SpokenWith;

/** Records a call on the options page, in one click. */
@Path("/searches/{search}/calls")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class CallPageResource {

  @Inject Pages pages;
  @Inject Calls calls;

  /**
   * @param rank of the card to come back to; 0 for a home for some of the children
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response call(
      @PathParam("search") SearchId id,
      @FormParam("household") @Nullable HouseholdId home,
      @FormParam("run") @Nullable RunId run,
      @FormParam("with") @DefaultValue("CARER") SpokenWith with,
      @FormParam("answer") @Nullable CallAnswer answer,
      @FormParam("why") @Nullable Declined why,
      @FormParam("note") @DefaultValue("") String note,
      @FormParam("ringAt") @DefaultValue("") String ringAt,
      @FormParam("rank") @DefaultValue("1") int rank) {
    if (home == null || run == null || answer == null) {
      throw new Invalid("answer", "required", "Record the call on the options page");
    }
    String said = note.strip();
    calls.record(
        new Calls.RecordCall(
            id,
            home,
            with,
            answer,
            answer == CallAnswer.NO ? why : null,
            said.isEmpty() ? null : said,
            null,
            null,
            null,
            answer == CallAnswer.RING_BACK ? RingBacks.read(ringAt) : null));
    return pages.done(
        "/searches/" + id + "/options?run=" + run + (rank > 0 ? "#option-" + rank : "#apart"),
        "The call is recorded");
  }
}
