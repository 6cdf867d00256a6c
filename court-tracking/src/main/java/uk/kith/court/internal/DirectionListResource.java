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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ComplianceView;
import uk.kith.court.api.DirectionFilter;
import uk.kith.court.api.DirectionFilter.When;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.DirectionSort;
import uk.kith.court.api.DirectionWorklist;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;

/** Directions of all cases, over HTTP. */
@Path("/api/directions")
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
@Consumes(MediaType.APPLICATION_JSON)
public class DirectionListResource {

  @Inject DirectionWorklist worklist;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "Directions of all cases, by the day on which each is due",
      description =
          "when: late and due by Sunday (soon), late, this-week, open (nothing is filed) or all,"
              + " those of ended cases included. assignee leaves those of one assignee; team,"
              + " lawyer and court those of cases with a child of a team, of a lawyer, and before a"
              + " court.")
  public Page<DirectionLine> list(
      @QueryParam("when") @DefaultValue("soon") String when,
      @QueryParam("assignee") @Nullable String assignee,
      @QueryParam("team") @Nullable String team,
      @QueryParam("lawyer") @Nullable String lawyer,
      @QueryParam("court") @Nullable String court,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    When which =
        When.find(when)
            .orElseThrow(
                () ->
                    new Invalid(
                        "when",
                        "unknown",
                        "There are soon, late, this-week, open and all, and no " + when));
    return worklist.list(
        new DirectionFilter(
            which, assignee == null ? null : assignee(assignee), team, lawyer, court),
        DirectionSort.USUAL,
        day(asOf),
        page,
        size);
  }

  @GET
  @Path("compliance")
  @Operation(
      summary = "How many of the authority's directions that fell due were met on time",
      description =
          "due and onTime count directions; from is the first and to the last day on which they"
              + " fell due, of a year up to the day when they are not given. What the court took back"
              + " counts nowhere (R-COURT-24).")
  public ComplianceView compliance(
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    LocalDate last = to == null ? day(asOf) : to;
    LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
    if (last.isBefore(first)) {
      throw new Invalid("to", "before-from", "The period ends before it begins");
    }
    return worklist.compliance(List.of(new DateRange(first, last)), day(asOf)).get(0);
  }

  private static Assignee assignee(String name) {
    try {
      return Assignee.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new Invalid("assignee", "unknown", "There is no assignee " + name);
    }
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? businessDate.today() : asOf;
  }
}
