package uk.kith.sufficiency.internal;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.sufficiency.api.IndicatorBoard;
import uk.kith.sufficiency.api.IndicatorReport;
import uk.kith.sufficiency.api.IndicatorSeries;
import uk.kith.sufficiency.engine.published.PublishedGap;
import uk.kith.sufficiency.engine.published.PublishedHome;

/** Indicators over HTTP. */
@Path("/api/indicators")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({
  COMMISSIONER,
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class IndicatorResource {

  private static final String WITHHELD =
      " Who may not read records of children is not told counts of 1 to 4, nor what would tell them"
          + " (R-SUFF-14): such a number is not there.";

  @Inject IndicatorBoard board;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "The figures as they stood on a day",
      description =
          "Each value is in its unit (PER_10_000, PERCENT, WEEKS or COUNT), rounded to a whole number;"
              + " numerator and denominator are children, people, exits, cases or households, and"
              + " for WEEKS days and cases. notKnown stay in the denominator; excluded are in"
              + " neither; less is taken from the numerator of a difference. from is the first day"
              + " of what is counted over a time."
              + WITHHELD
              + " withheld names them.")
  public IndicatorReport indicators(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return board.indicators(day(asOf));
  }

  @GET
  @Path("series")
  @Operation(
      summary = "Each figure over time up to a day",
      description =
          "At the ends of the last eight quarters, or at the last five 31 Marches where national"
              + " figures are of years."
              + WITHHELD)
  public List<IndicatorSeries> series(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return board.series(day(asOf));
  }

  @GET
  @Path("gaps")
  @Operation(
      summary = "What local homes lack, by segment, on a day",
      description =
          "need are children who live outside for lack of a local home, vacant places of foster"
              + " carers inside the area that suit them (R-SUFF-09). Segments overlap, but for ages"
              + " and for districts."
              + WITHHELD)
  public List<PublishedGap> gaps(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return board.gaps(day(asOf));
  }

  @GET
  @Path("homes")
  @Operation(
      summary = "Children by kind of home on a day",
      description = "One series whatever the codes of the year (R-SUFF-12)." + WITHHELD)
  public List<PublishedHome> homes(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return board.homes(day(asOf));
  }

  /** Figures tell what held: of a day that is to come nothing does yet. */
  private LocalDate day(@Nullable LocalDate asOf) {
    LocalDate today = businessDate.today();
    if (asOf != null && asOf.isAfter(today)) {
      throw new Invalid(
          "asOf",
          "after-today",
          "Figures tell what held on a day, and " + asOf + " is after " + today);
    }
    return asOf == null ? today : asOf;
  }
}
