package uk.kith.court.engine.permanence;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.permanence.ChildPermanence.Placed;
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
 * @param decidedOn when it was decided that the child ought to be placed for adoption; null while
 *     that does not hold
 * @param authorised whether the authority may place the child for adoption, by a placement order:
 *     it then considers adopters and no foster carers
 */
public record EarlyPermanence(
    @Nullable LocalDate relativeConsideredOn,
    @Nullable LocalDate fosterToAdoptConsideredOn,
    @Nullable LocalDate orderRefusedOn,
    @Nullable LocalDate decidedOn,
    boolean authorised) {

  /** CFA 2014 s2 inserted it; its first day is {@link LawToConfirm#earlyPermanenceFrom}. */
  private static final String SOURCE = "CA 1989 s22C(9A) to (9C)";

  /** Code of the return: foster carers, not relatives, who are approved to adopt. */
  private static final String FOSTER_TO_ADOPT = "U5";

  private static final Set<String> RELATIVES_AND_PARENTS = Set.of("U1", "U2", "U3", "P1");

  public List<Finding> findings(Routes routes, LawToConfirm law, LocalDate asOf) {
    RouteStatus adoption = routes.status(Route.ADOPTION, asOf);
    boolean weighed =
        decidedOn != null || adoption == RouteStatus.CONSIDERED || adoption == RouteStatus.PURSUED;
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

  /**
   * Placements that began while adoption was considered, before both considerations were recorded:
   * they come before any other decision on a placement. With relatives and friends who foster
   * nothing comes before; with foster carers who may adopt, relatives and friends do.
   *
   * @param placed every placement of this period of care, the first first
   */
  public List<Finding> ofPlacements(
      List<Placed> placed, Routes routes, LawToConfirm law, LocalDate asOf) {
    LocalDate relative = upTo(relativeConsideredOn, asOf);
    LocalDate fosterToAdopt = upTo(fosterToAdoptConsideredOn, asOf);
    LocalDate refused = upTo(orderRefusedOn, asOf);
    if (authorised) {
      return List.of();
    }
    List<LocalDate> early =
        placed.stream()
            .filter(each -> !each.on().isAfter(asOf) && isAnother(each.type()))
            .filter(each -> !each.on().isBefore(law.earlyPermanenceFrom()))
            .filter(each -> refused == null || each.on().isBefore(refused))
            .filter(each -> isWeighedBefore(each.on(), routes))
            .filter(
                each ->
                    isAfter(relative, each.on())
                        || (!each.type().equals(FOSTER_TO_ADOPT)
                            && isAfter(fosterToAdopt, each.on())))
            .map(Placed::on)
            .distinct()
            .toList();
    return early.isEmpty()
        ? List.of()
        : List.of(
            Findings.of(
                "R-PERM-17",
                Severity.WARNING,
                SOURCE,
                "Adoption was being considered when the child was placed on "
                    + early.stream().map(day -> "%s").collect(joining(", "))
                    + "; it is not recorded that relatives and friends who foster, and then foster"
                    + " carers who may adopt, had been considered by then.",
                early.toArray(LocalDate[]::new)));
  }

  /** Adoption was considered or decided on an earlier day: on the same day nobody knows. */
  private boolean isWeighedBefore(LocalDate day, Routes routes) {
    RouteStatus adoption = routes.status(Route.ADOPTION, day.minusDays(1));
    return (decidedOn != null && decidedOn.isBefore(day))
        || adoption == RouteStatus.CONSIDERED
        || adoption == RouteStatus.PURSUED;
  }

  /**
   * A decision that comes after the two considerations. Parents come before them, relatives and
   * friends who foster are the first, adopters need authority to place, and what is temporary is no
   * decision on a placement.
   */
  private static boolean isAnother(String type) {
    return !RELATIVES_AND_PARENTS.contains(type) && !type.startsWith("A") && !type.startsWith("T");
  }

  private static boolean isAfter(@Nullable LocalDate considered, LocalDate placed) {
    return considered == null || considered.isAfter(placed);
  }

  private static @Nullable LocalDate upTo(@Nullable LocalDate day, LocalDate asOf) {
    return day == null || day.isAfter(asOf) ? null : day;
  }
}
