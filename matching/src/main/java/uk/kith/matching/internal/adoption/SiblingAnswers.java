package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.kith.kernel.ChildId;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.SiblingGroup;
import uk.kith.matching.engine.adoption.SiblingGroup.Answer;
import uk.kith.placements.api.AdoptionPlacements.Described;

/** What was decided last for each of some children: together with the others, or apart. */
@ApplicationScoped
class SiblingAnswers {

  @Inject AdoptionRows rows;

  /** By child; for whom nothing is decided by a day is absent. */
  Map<ChildId, Answer> of(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, Answer> decided = new HashMap<>();
    for (StepRow step : rows.steps(children)) {
      String answer = step.answer();
      if (step.step() == AdoptionStep.SIBLINGS_DECIDED
          && answer != null
          && !step.onDay().isAfter(asOf)) {
        decided.put(step.child(), Answer.of(answer));
      }
    }
    return decided;
  }

  /** The same for some children and their brothers and sisters, in one query. */
  Map<ChildId, Answer> ofGroups(Map<ChildId, Described> children, LocalDate asOf) {
    Set<ChildId> all = new HashSet<>(children.keySet());
    children.values().forEach(each -> all.addAll(each.siblings()));
    return of(all, asOf);
  }

  /**
   * The group of a child.
   *
   * @param among which of its brothers and sisters are asked about
   */
  static SiblingGroup group(
      ChildId child, Described described, Map<ChildId, Answer> answers, Predicate<ChildId> among) {
    return new SiblingGroup(
        answers.getOrDefault(child, Answer.NOT_DECIDED),
        described.siblings().stream()
            .filter(among)
            .map(each -> answers.getOrDefault(each, Answer.NOT_DECIDED))
            .toList());
  }
}
