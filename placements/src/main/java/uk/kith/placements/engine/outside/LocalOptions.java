package uk.kith.placements.engine.outside;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.rules.HouseholdColumns;
import uk.kith.placements.engine.rules.PlacementRules;

/**
 * What the rules say of every home inside the area, at the moment when one outside it is chosen:
 * the list that R-PLACE-48 keeps.
 */
public final class LocalOptions {

  private static final String NOTHING = "No rule stood against it.";

  private LocalOptions() {}

  /**
   * @param homes any; those outside the area, those of which nobody knows where they are, parents'
   *     own, and adopters outside an adoption search are left out
   * @return possible ones first, then by local id
   */
  public static List<LocalOption> of(
      PlacementRequest request, List<HouseholdSnapshot> homes, PlacementPolicy policy) {
    List<HouseholdSnapshot> local =
        homes.stream()
            .filter(home -> Boolean.TRUE.equals(home.where().isIn(request.responsible())))
            .filter(home -> isAskedFor(home, request.kind()))
            .sorted(Comparator.comparing(HouseholdSnapshot::localId))
            .toList();
    HouseholdColumns columns = HouseholdColumns.of(local);
    PlacementRules rules = PlacementRules.of(request, policy);
    return IntStream.range(0, local.size())
        .mapToObj(row -> option(local.get(row), rules.check(columns, row)))
        .sorted(Comparator.comparing(LocalOption::possible))
        .toList();
  }

  private static boolean isAskedFor(HouseholdSnapshot home, SearchKind kind) {
    return home.kind().isOffered()
        && (home.kind() == HouseholdKind.ADOPTER) == (kind == SearchKind.ADOPTION);
  }

  private static LocalOption option(HouseholdSnapshot home, Verdict verdict) {
    List<Finding> against =
        verdict.objections().stream()
            .filter(objection -> objection.effect() != Verdict.Effect.NOTE)
            .map(Verdict.Objection::finding)
            .toList();
    return against.isEmpty()
        ? new LocalOption(home.id(), verdict.possible(), null, NOTHING)
        : new LocalOption(
            home.id(), verdict.possible(), against.get(0).rule(), against.get(0).text());
  }
}
