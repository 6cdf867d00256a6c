package uk.kith.court.engine.guardianship;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.EndByOrder;

/**
 * A case with what is known of its carer: from the order that came to it follow the code under
 * which care ends (R-SGO-07, R-SGO-10) and whether the route goes out as one of relatives or
 * friends (R-PERM-06).
 *
 * @param foster the carer was the child's foster carer
 * @param relative the carer is a relative or friend of the child; null when not known
 */
public record CarerCase(GuardianshipCase facts, boolean foster, @Nullable Boolean relative) {

  /**
   * Whether the special guardian is a relative or friend; empty where no case tells.
   *
   * @param madeOn days of the special guardianship orders that were recorded in court proceedings
   * @param made one of them
   */
  public static Optional<Boolean> relative(
      List<CarerCase> ofChild, Collection<LocalDate> madeOn, LocalDate made) {
    return lastOrdered(
            ordered(ofChild, madeOn).stream()
                .filter(each -> each.facts().kind() == Kind.SPECIAL_GUARDIANSHIP),
            made)
        .flatMap(each -> Optional.ofNullable(each.relative()));
  }

  /**
   * How the last order that was made by a day ends the child's care; empty where none was made. The
   * code of an order in proceedings to which no case came is one of several.
   *
   * @param madeOn days of the special guardianship orders that were recorded in court proceedings
   */
  public static Optional<EndByOrder> end(
      List<CarerCase> ofChild, Collection<LocalDate> madeOn, LocalDate asOf) {
    List<CarerCase> cases = ordered(ofChild, madeOn);
    Stream<EndByOrder> told =
        lastOrdered(cases.stream(), asOf).flatMap(each -> each.end(asOf)).stream();
    Stream<EndByOrder> untold =
        madeOn.stream()
            .filter(made -> !made.isAfter(asOf))
            .filter(
                made ->
                    cases.stream()
                        .filter(each -> each.facts().kind() == Kind.SPECIAL_GUARDIANSHIP)
                        .allMatch(each -> each.madeOn(made).isEmpty()))
            .map(
                made ->
                    guardianship(
                        Stream.of(ExitCode.values()).filter(ExitCode::isGuardianship), made));
    return Stream.concat(told, untold).max(Comparator.comparing(EndByOrder::madeOn));
  }

  /**
   * Those that may tell of an order of the present care: with an order made before it began,
   * earlier care ended.
   */
  public static List<CarerCase> ofCareSince(LocalDate careBegan, List<CarerCase> ofChild) {
    return ofChild.stream()
        .filter(
            each -> each.madeOn(LocalDate.MAX).filter(made -> made.isBefore(careBegan)).isEmpty())
        .toList();
  }

  private static List<CarerCase> ordered(List<CarerCase> ofChild, Collection<LocalDate> madeOn) {
    List<GuardianshipCase> facts =
        GuardianshipCase.ordered(ofChild.stream().map(CarerCase::facts).toList(), madeOn);
    List<CarerCase> ordered = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      CarerCase each = ofChild.get(i);
      ordered.add(new CarerCase(facts.get(i), each.foster(), each.relative()));
    }
    return ordered;
  }

  private static Optional<CarerCase> lastOrdered(Stream<CarerCase> cases, LocalDate asOf) {
    return cases
        .filter(each -> each.madeOn(asOf).isPresent())
        .max(Comparator.comparing(each -> each.madeOn(asOf).orElseThrow()));
  }

  private Optional<LocalDate> madeOn(LocalDate asOf) {
    return facts.find(CaseStep.ORDER_MADE, asOf);
  }

  private Optional<EndByOrder> end(LocalDate asOf) {
    return madeOn(asOf)
        .map(
            made ->
                facts.kind() == Kind.CHILD_ARRANGEMENTS
                    ? new EndByOrder(Set.of(ExitCode.E41.name()), "Child arrangements order", made)
                    : guardianship(
                        Stream.of(true, false)
                            .filter(each -> relative == null || each.equals(relative))
                            .map(each -> ExitCode.ofGuardianship(foster, each)),
                        made));
  }

  private static EndByOrder guardianship(Stream<ExitCode> codes, LocalDate made) {
    return new EndByOrder(
        codes.map(ExitCode::name).collect(toUnmodifiableSet()), "Special guardianship order", made);
  }
}
