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
import uk.kith.court.api.EndingOrders;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;

/** Orders that end by themselves, over HTTP. */
@Path("/api/ending-orders")
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
public class EndingOrdersResource {

  private static final int WEEKS = 4;

  @Inject EndingOrders orders;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "Orders of all cases that end by themselves, the first to end first",
      description =
          "from is the first and to the last of the days on which they end: of the next four weeks"
              + " when they are not given. byAge is true where nothing but a birthday or a marriage"
              + " ends the order (R-COURT-28, R-COURT-33). An order in whose place another stands"
              + " is left out, and so is an interim order that ended with its application. team,"
              + " lawyer and court leave those of cases with a child of a team, of a lawyer and"
              + " before a court; text those with it in the case number, or a child’s name or"
              + " number.")
  public Page<EndingOrder> list(
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("team") @Nullable String team,
      @QueryParam("lawyer") @Nullable String lawyer,
      @QueryParam("court") @Nullable String court,
      @QueryParam("text") @Nullable String text,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    LocalDate day = asOf == null ? businessDate.today() : asOf;
    LocalDate first = from == null ? day : from;
    LocalDate last = to == null ? first.plusWeeks(WEEKS) : to;
    if (last.isBefore(first)) {
      throw new Invalid("to", "before-from", "The period ends before it begins");
    }
    return Page.of(
        orders.between(new DateRange(first, last), new CourtFilter(team, lawyer, court, text), day),
        page,
        size);
  }
}
