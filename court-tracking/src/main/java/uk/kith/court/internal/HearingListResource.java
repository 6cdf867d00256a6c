package uk.kith.court.internal;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.HearingList;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;

/** Hearings of all cases, over HTTP. */
@Path("/api/hearings")
@ApplicationScoped
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
@Produces(MediaType.APPLICATION_JSON)
public class HearingListResource {

  private static final int WEEKS = 4;

  @Inject HearingList hearings;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "Hearings of all cases, by day and time",
      description =
          "Those that are listed for a day between from and to, or were held on it: of the next"
              + " four weeks when they are not given. What was put off is absent. team, lawyer and"
              + " court leave those of cases with a child of a team, of a lawyer and before a"
              + " court; text those with it in the case number, or a child’s name or number.")
  public Page<HearingLine> list(
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("team") @Nullable String team,
      @QueryParam("lawyer") @Nullable String lawyer,
      @QueryParam("court") @Nullable String court,
      @QueryParam("text") @Nullable String text,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    LocalDate day = day(asOf);
    LocalDate first = from == null ? day : from;
    LocalDate last = to == null ? first.plusWeeks(WEEKS) : to;
    if (last.isBefore(first)) {
      throw new Invalid("to", "before-from", "The period ends before it begins");
    }
    return Page.of(
        hearings.between(
            new DateRange(first, last), new CourtFilter(team, lawyer, court, text), day),
        page,
        size);
  }

  @GET
  @Path("unrecorded")
  @Operation(
      summary = "Hearings that are over and of which nothing is recorded, the longest over first",
      description =
          "Of open cases, when nobody recorded whether they were held or put off (R-COURT-19)."
              + " team, lawyer, court and text as of all hearings.")
  public Page<HearingLine> unrecorded(
      @QueryParam("team") @Nullable String team,
      @QueryParam("lawyer") @Nullable String lawyer,
      @QueryParam("court") @Nullable String court,
      @QueryParam("text") @Nullable String text,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return Page.of(
        hearings.unrecorded(new CourtFilter(team, lawyer, court, text), day(asOf)), page, size);
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? businessDate.today() : asOf;
  }
}
