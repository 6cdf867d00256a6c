package uk.kith.app.web.policy;

import java.util.ArrayList;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Column;
import uk.kith.matching.api.PolicyTrial;
import uk.kith.matching.engine.plan.Objective;

/**
 * What a draft would change of what is stored, in words.
 *
 * @param says one sentence of options, and one of what was not tried
 * @param options those that would stand in another order, another first home before others
 * @param plans each that was tried
 */
public record TrialPage(
    List<String> says, List<OptionsRow> options, String planSays, List<PlanRow> plans) {

  public static final List<Column> OPTION_COLUMNS =
      List.of(
          Column.of("Children"),
          Column.of("First home"),
          Column.number("At another place"),
          Column.of("Shown by"));

  public static final List<Column> PLAN_COLUMNS =
      List.of(
          Column.of("Plan"),
          Column.number("Children placed"),
          Column.number("As decided on siblings"),
          Column.number("In the area"),
          Column.of("Another home, or none"));

  /** Options of one search. */
  public record OptionsRow(String children, String asOf, String first, String moved, String by) {}

  /** A plan, now and then. */
  public record PlanRow(
      String made, String by, String placed, String together, String local, String differing) {}

  static TrialPage of(PolicyTrial trial) {
    long first = trial.options().stream().filter(each -> each.change().first()).count();
    long changed = trial.options().stream().filter(each -> each.change().changes()).count();
    List<String> says = new ArrayList<>();
    says.add(
        trial.options().isEmpty()
            ? "No options are kept of any search yet."
            : "Of "
                + Numbers.many(trial.options().size(), "search", "searches")
                + " with options kept, "
                + Numbers.count(first)
                + " would have another first home and "
                + Numbers.count(changed - first)
                + " the same first home and others in another order."
                + (changed == trial.options().size()
                    ? ""
                    : " Of "
                        + Numbers.count(trial.options().size() - changed)
                        + " the order would be the same."));
    if (trial.optionsNotTried() > 0) {
      says.add(
          Numbers.many(trial.optionsNotTried(), "further search was", "further searches were")
              + " not tried, for want of time.");
    }
    long other = trial.plans().stream().filter(each -> !each.differing().isEmpty()).count();
    return new TrialPage(
        says,
        trial.options().stream()
            .filter(each -> each.change().changes())
            .sorted(TrialPage::gravest)
            .map(TrialPage::row)
            .toList(),
        (trial.plans().isEmpty()
                ? "No plan could be made again."
                : (trial.plans().size() == 1
                        ? "The newest plan was"
                        : "The newest " + Numbers.word(trial.plans().size()) + " plans were")
                    + " made again from the facts kept with each: "
                    + Numbers.count(other)
                    + " would be another.")
            + (trial.plansNotTried() == 0
                ? ""
                : " "
                    + Numbers.many(trial.plansNotTried(), "plan was", "plans were")
                    + " not tried: too many children, too little time, or made before its facts"
                    + " were kept."),
        trial.plans().stream().map(TrialPage::row).toList());
  }

  private static int gravest(PolicyTrial.OfOptions one, PolicyTrial.OfOptions other) {
    int first = Boolean.compare(other.change().first(), one.change().first());
    int moved = Integer.compare(other.change().moved(), one.change().moved());
    return first != 0
        ? first
        : moved != 0 ? moved : one.children().toString().compareTo(other.children().toString());
  }

  private static OptionsRow row(PolicyTrial.OfOptions each) {
    return new OptionsRow(
        Words.and(each.children()),
        "As of " + Dates.day(each.asOf()),
        each.change().first() ? "Another" : "The same",
        Numbers.count(each.change().moved()) + " of " + Numbers.many(each.change().homes(), "home"),
        "Version " + each.policyVersion());
  }

  private static PlanRow row(PolicyTrial.OfPlan each) {
    Objective now = each.now();
    Objective then = each.then();
    return new PlanRow(
        "Of " + Dates.moment(each.madeAt()),
        "Facts of " + Dates.day(each.asOf()) + ", by version " + each.policyVersion(),
        change(now.placed(), then.placed()) + " of " + Numbers.count(each.children()),
        change(now.together(), then.together()),
        change(now.local(), then.local()),
        each.differing().isEmpty() ? "Nobody" : Words.and(each.differing()));
  }

  private static String change(long now, long then) {
    return now == then ? Numbers.count(now) : Numbers.count(then) + ", now " + Numbers.count(now);
  }
}
