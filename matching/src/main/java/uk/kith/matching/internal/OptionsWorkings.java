package uk.kith.matching.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.engine.Homes;
import uk.kith.matching.engine.LawfulConstraints;
import uk.kith.matching.engine.Matcher;
import uk.kith.matching.engine.Option;
import uk.kith.matching.engine.Part;
import uk.kith.matching.engine.Policy;
import uk.kith.matching.engine.Score;
import uk.kith.matching.engine.Split;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Verdict;

/** From the inputs of a run to what is shown: the same inputs, policy and day show the same. */
final class OptionsWorkings {

  private final RunInputs inputs;
  private final Matcher matcher;
  private final Homes homes;

  OptionsWorkings(LocalDate asOf, RunInputs inputs, Policy policy) {
    this.inputs = inputs;
    this.matcher = new Matcher(policy, new LawfulConstraints(inputs.constraints()), asOf);
    this.homes = Homes.of(inputs.households());
  }

  /** Hands over every home in the order shown, one by one: all of them are never held at once. */
  void giveItems(Consumer<OptionsView.Item> taker) {
    matcher.giveOptions(inputs.request(), homes, option -> taker.accept(item(option, inputs)));
  }

  List<OptionsView.Split> splits() {
    return matcher.splits(inputs.request(), homes, inputs.heldByHome()).stream()
        .map(OptionsWorkings::split)
        .toList();
  }

  private static OptionsView.Item item(Option option, RunInputs inputs) {
    HouseholdSnapshot home = option.home();
    ChildSnapshot first = inputs.request().children().get(0);
    Score score = option.score();
    return new OptionsView.Item(
        home.id(),
        option.verdict().possible(),
        option.verdict().findings(),
        approvals(option.verdict(), home.id(), inputs),
        home.where().isIn(inputs.request().responsible()),
        oneDecimal(first.home().milesTo(home.where())),
        option.tests(),
        score == null ? null : score.points(),
        score == null ? null : score.range().low(),
        score == null ? null : score.range().high(),
        score == null ? List.of() : score.parts().stream().map(OptionsWorkings::part).toList(),
        option.noClearDifference());
  }

  private static OptionsView.Part part(Part part) {
    return new OptionsView.Part(
        part.criterion(),
        part.weight(),
        part.points(),
        part.range().low(),
        part.range().high(),
        part.fact(),
        part.range().isExact());
  }

  /** Who must agree to what lies in the way, each rule once. */
  private static List<OptionsView.ApprovalNeeded> approvals(
      Verdict verdict, HouseholdId home, RunInputs inputs) {
    List<ChildId> all = inputs.request().children().stream().map(ChildSnapshot::id).toList();
    List<OptionsView.ApprovalNeeded> needed = new ArrayList<>();
    for (Verdict.Objection objection : verdict.objections()) {
      String by = objection.approver();
      if (by != null) {
        boolean isGiven = isGiven(objection.rule(), home, all, inputs.approvals());
        OptionsView.ApprovalNeeded approval =
            new OptionsView.ApprovalNeeded(objection.rule(), by, isGiven);
        if (!needed.contains(approval)) {
          needed.add(approval);
        }
      }
    }
    return needed;
  }

  private static boolean isGiven(
      RuleId rule, HouseholdId home, List<ChildId> all, List<SearchView.Approval> approvals) {
    return approvals.stream().anyMatch(given -> given.covers(rule, home, all));
  }

  private static OptionsView.Split split(Split split) {
    return new OptionsView.Split(
        split.parts().stream()
            .map(part -> new OptionsView.SplitPart(part.children(), part.home()))
            .toList(),
        split.cost(),
        split.separated().stream().map(Set::copyOf).toList(),
        split.parents());
  }

  /** As the bands of the statistics judge it (R-MATCH-17). */
  private static @Nullable Double oneDecimal(@Nullable Double miles) {
    return miles == null ? null : Math.round(miles * 10) / 10.0;
  }
}
