package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * Where adoption is being considered, the authority considers a relative, friend or connected
 * person who fosters, and after that a foster carer who is also approved to adopt (R-PERM-17); no
 * longer once a placement order was refused (R-PERM-18).
 *
 * @param relativeConsideredOn null while that is not recorded
 * @param fosterToAdoptConsideredOn null while that is not recorded
 * @param orderRefusedOn null when no application for a placement order was refused
 * @param satisfied whether it is decided that the child ought to be placed for adoption
 * @param authorised whether the authority may place the child for adoption, by a placement order:
 *     it then considers adopters and no foster carers
 */
public record EarlyPermanence(
    @Nullable LocalDate relativeConsideredOn,
    @Nullable LocalDate fosterToAdoptConsideredOn,
    @Nullable LocalDate orderRefusedOn,
    boolean satisfied,
    boolean authorised) {

  /** CFA 2014 s2 inserted it; its first day is {@link LawToConfirm#earlyPermanenceFrom}. */
  private static final String SOURCE = "CA 1989 s22C(9A) to (9C)";

  public List<Finding> findings(Routes routes, LawToConfirm law, LocalDate asOf) {
    RouteStatus adoption = routes.status(Route.ADOPTION, asOf);
    boolean weighed =
        satisfied || adoption == RouteStatus.CONSIDERED || adoption == RouteStatus.PURSUED;
    if (!weighed
        || authorised
        || asOf.isBefore(law.earlyPermanenceFrom())
        || upTo(orderRefusedOn, asOf) != null) {
      return List.of();
    }
    LocalDate relative = upTo(relativeConsideredOn, asOf);
    LocalDate fosterToAdopt = upTo(fosterToAdoptConsideredOn, asOf);
    if (relative == null) {
      return List.of(
          Findings.of(
              "R-PERM-17",
              Severity.WARNING,
              SOURCE,
              "Adoption is being considered; it is not recorded that carers among relatives and"
                  + " friends were considered first."));
    }
    if (fosterToAdopt == null) {
      return List.of(
          Findings.of(
              "R-PERM-17",
              Severity.INFO,
              SOURCE,
              "Carers among relatives and friends were considered on %s; foster carers who are"
                  + " approved to adopt are considered next, where those are not the most"
                  + " appropriate.",
              relative));
    }
    return fosterToAdopt.isBefore(relative)
        ? List.of(
            Findings.of(
                "R-PERM-17",
                Severity.WARNING,
                SOURCE,
                "Foster carers who may adopt were considered on %s, before relatives and friends on"
                    + " %s; the law has relatives and friends first.",
                fosterToAdopt,
                relative))
        : List.of();
  }

  private static @Nullable LocalDate upTo(@Nullable LocalDate day, LocalDate asOf) {
    return day == null || day.isAfter(asOf) ? null : day;
  }
}
