package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.standing.ChildCase;

/**
 * What is recorded of one child from the gateway to the permanent order, whatever the day. What is
 * null is not known, and stays so (R-DATE-07).
 *
 * @param gatewayOn day of the legal gateway decision
 * @param preProceedings null when there were none, or none are known
 * @param proceedings null before an application
 * @param gatekeptOn day of gatekeeping and allocation
 * @param managementAdvocatesOn day of the advocates' meeting before the case management hearing
 * @param assessments empty when none is recorded, which does not say that none is wanted
 * @param evidence the authority's final evidence and care plan; null when nothing is ordered
 * @param adoptionDecisionOn when the agency decision maker decided that adoption is the plan
 * @param placementApplicationOn day of the application for a placement order that is pending or led
 *     to one
 * @param placementApplicationFailedOn when an application for one was refused or withdrawn since
 *     the decision, the last of several; null when none was
 * @param placementOrderOn day of the placement order that stands
 * @param resolutionAdvocatesOn day of the advocates' meeting before the issues resolution hearing
 * @param route as planned now; null while none is decided
 * @param adoptionApplicationOn day of the application for an adoption order
 * @param permanentOrderOn day of the order that ends the route
 */
public record TimelineFacts(
    @Nullable LocalDate gatewayOn,
    @Nullable PreProceedings preProceedings,
    @Nullable ChildCase proceedings,
    @Nullable LocalDate gatekeptOn,
    @Nullable LocalDate managementAdvocatesOn,
    List<Assessment> assessments,
    @Nullable Paper evidence,
    @Nullable LocalDate adoptionDecisionOn,
    @Nullable LocalDate placementApplicationOn,
    @Nullable LocalDate placementApplicationFailedOn,
    @Nullable LocalDate placementOrderOn,
    @Nullable LocalDate resolutionAdvocatesOn,
    @Nullable PermanentRoute route,
    @Nullable LocalDate adoptionApplicationOn,
    @Nullable LocalDate permanentOrderOn) {

  public TimelineFacts {
    assessments = List.copyOf(assessments);
  }

  /** Of a child about whom no application for a placement order failed. */
  public TimelineFacts(
      @Nullable LocalDate gatewayOn,
      @Nullable PreProceedings preProceedings,
      @Nullable ChildCase proceedings,
      @Nullable LocalDate gatekeptOn,
      @Nullable LocalDate managementAdvocatesOn,
      List<Assessment> assessments,
      @Nullable Paper evidence,
      @Nullable LocalDate adoptionDecisionOn,
      @Nullable LocalDate placementApplicationOn,
      @Nullable LocalDate placementOrderOn,
      @Nullable LocalDate resolutionAdvocatesOn,
      @Nullable PermanentRoute route,
      @Nullable LocalDate adoptionApplicationOn,
      @Nullable LocalDate permanentOrderOn) {
    this(
        gatewayOn,
        preProceedings,
        proceedings,
        gatekeptOn,
        managementAdvocatesOn,
        assessments,
        evidence,
        adoptionDecisionOn,
        placementApplicationOn,
        null,
        placementOrderOn,
        resolutionAdvocatesOn,
        route,
        adoptionApplicationOn,
        permanentOrderOn);
  }
}
