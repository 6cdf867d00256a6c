package uk.kith.app.web.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Where;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.OptionsView.ApprovalNeeded;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.engine.plan.Objective;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.asking.Approvable;

/** What a plan says, in words; pure functions. */
final class PlanWords {

  private PlanWords() {}

  static String names(Collection<ChildId> children, PlanNames.Known known) {
    return Words.and(
        children.stream()
            .map(known.children()::get)
            .filter(Objects::nonNull)
            .map(Words::name)
            .sorted()
            .toList());
  }

  static String name(ChildId child, PlanNames.Known known) {
    ChildView view = known.children().get(child);
    return view == null ? "A child" : Words.name(view);
  }

  static String home(@Nullable HouseholdId id, PlanNames.Known known) {
    HouseholdView view = id == null ? null : known.homes().get(id);
    return view == null ? "A home" : view.name();
  }

  static Where where(HouseholdId id, PlanNames.Known known) {
    HouseholdView view = known.homes().get(id);
    return view == null
        ? Where.NOT_KNOWN
        : Words.where(view.local(), view.snapshot().where(), known.authority());
  }

  /** "Placement outside the area: nominated officer"; null when nothing is to be approved. */
  static @Nullable String approvals(List<ApprovalNeeded> needed) {
    List<String> open =
        needed.stream()
            .filter(each -> !each.given())
            .map(each -> Words.within(Approvable.words(each.rule())) + " (" + each.by() + ")")
            .toList();
    return open.isEmpty() ? null : Numbers.sentence(String.join("; ", open));
  }

  /** Of each child for whom another home would be best alone, which one and by how much. */
  static String alone(PlanResult.Assignment assignment, PlanResult plan, PlanNames.Known known) {
    List<PlanResult.Alone> differ =
        plan.alone().stream()
            .filter(each -> each.differs() && assignment.children().contains(each.child()))
            .toList();
    if (differ.isEmpty()) {
      return "The same home";
    }
    List<String> said = new ArrayList<>();
    for (PlanResult.Alone each : differ) {
      Integer score = each.score();
      String text =
          home(each.best(), known) + (score == null ? "" : ", " + Numbers.score(score) + " of 100");
      said.add(assignment.children().size() == 1 ? text : name(each.child(), known) + ": " + text);
    }
    return String.join("; ", said);
  }

  /** "36 of 40 children would have a home. Brothers and sisters are kept as decided for 30 …". */
  static String reached(PlanResult plan) {
    Objective reached = plan.objective();
    return Numbers.count(reached.placed())
        + " of "
        + Numbers.many(plan.children(), "child", "children")
        + " would have a home"
        + onlyApproved(plan)
        + ". What was decided on brothers and sisters is kept for "
        + Numbers.count(reached.together())
        + " of them, and "
        + Numbers.count(reached.local())
        + " would live in the area";
  }

  /** ", 11 of them only once an approval is given"; empty where none is needed. */
  private static String onlyApproved(PlanResult plan) {
    long children =
        plan.assignments().stream()
            .filter(each -> each.approvals().stream().anyMatch(needed -> !needed.given()))
            .mapToLong(each -> each.children().size())
            .sum();
    return children == 0
        ? ""
        : ", " + Numbers.count(children) + " of them only once an approval is given";
  }

  /** Which homes there were for a child who has none; null when none was possible. */
  static @Nullable String possible(PlanResult.Unplaced child, PlanResult plan) {
    if (plan.tooLarge().contains(child.search())) {
      return "The search is of more than 12 children and was not planned";
    }
    return child.possibleHomes() == 0
        ? null
        : Numbers.many(child.possibleHomes(), "home is", "homes are")
            + " possible as they are now, and not together with what the plan decides for others";
  }

  /** What else should be known of a plan, one sentence each. */
  static List<String> notes(PlanResult plan) {
    List<String> notes = new ArrayList<>();
    long approvals =
        plan.assignments().stream()
            .flatMap(each -> each.approvals().stream())
            .filter(needed -> !needed.given())
            .count();
    if (approvals > 0) {
      notes.add(
          Numbers.many(approvals, "approval")
              + " would have to be given; the table says whose. The order of the plan does not prefer"
              + " homes that need none.");
    }
    if (plan.placeHeld() > 0) {
      notes.add(
          "For "
              + Numbers.many(plan.placeHeld(), "child", "children")
              + " a place is held already. The plan does not move them.");
    }
    if (plan.forAdopters() > 0) {
      notes.add(
          Numbers.many(plan.forAdopters(), "search", "searches")
              + " for adopters "
              + (plan.forAdopters() == 1 ? "is" : "are")
              + " not in the plan: family finding looks for adopters.");
    }
    if (!plan.tooLarge().isEmpty()) {
      notes.add(
          Numbers.many(plan.tooLarge().size(), "search", "searches")
              + " of more than 12 children cannot be planned.");
    }
    if (plan.withheld() > 0) {
      notes.add(
          Numbers.many(plan.withheld(), "way", "ways")
              + " to place children together in one home "
              + (plan.withheld() == 1 ? "was" : "were")
              + " left out, as the rules do not allow all of them there. The plan is not proven best"
              + " because of that.");
    }
    return notes;
  }

  /** "1 child less with a home", "30 points less", nothing for nothing. */
  static List<String> lost(Objective loss) {
    List<String> lost = new ArrayList<>();
    add(lost, loss.placed(), "child", "children", " with a home");
    add(lost, loss.together(), "child", "children", " as decided on brothers and sisters");
    add(lost, loss.score(), "point", "points", " of all scores");
    add(lost, loss.local(), "child", "children", " in the area");
    return lost;
  }

  private static void add(List<String> lost, long loss, String one, String several, String what) {
    if (loss != 0) {
      long size = Math.abs(loss);
      lost.add(Numbers.many(size, one, several) + (loss > 0 ? " fewer" : " more") + what);
    }
  }
}
