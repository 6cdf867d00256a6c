package uk.kith.court.engine.permanence;

import java.util.Collection;
import java.util.Optional;
import uk.kith.court.engine.permanence.ChildPermanence.Done;

/**
 * What rests on a step towards permanence, so that it cannot be taken back alone: a decision that
 * the child should no longer be placed for adoption, on the decision that it reverses.
 */
public final class RestingSteps {

  private RestingSteps() {}

  /**
   * @param taken what is to be taken back
   * @param standing steps that would be left
   * @return the step that would be left without what it rests on; empty when none would
   */
  public static Optional<Done> on(Done taken, Collection<Done> standing) {
    if (taken.step() != PermanenceStep.ADOPTION_DECIDED) {
      return Optional.empty();
    }
    return standing.stream()
        .filter(each -> each.step() == PermanenceStep.ADOPTION_DECISION_REVERSED)
        .filter(reversal -> !reversal.on().isBefore(taken.on()))
        .filter(
            reversal ->
                standing.stream()
                    .noneMatch(
                        each ->
                            each.step() == PermanenceStep.ADOPTION_DECIDED
                                && !each.on().isAfter(reversal.on())))
        .findFirst();
  }
}
