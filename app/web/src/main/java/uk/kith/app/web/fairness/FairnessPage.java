package uk.kith.app.web.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.TableTools;
import uk.kith.app.web.list.Worklist;
import uk.kith.matching.api.FairnessView;
import uk.kith.matching.engine.fairness.FairnessLimits;
import uk.kith.matching.engine.fairness.Measured;

/**
 * The report in the words of its page.
 *
 * @param period "1 July 2014 to 30 September 2014"
 * @param says what the findings come to, in a sentence
 * @param notes what else should be known, one sentence each
 * @param measures to choose what is drawn
 */
public record FairnessPage(
    String period,
    String says,
    List<FindingView> findings,
    List<Choice> measures,
    String drawn,
    List<FairnessChart> charts,
    List<ListColumn> columns,
    List<Worklist.Row> rows,
    TableTools tools,
    List<String> notes) {

  /**
   * @param measured what is drawn
   * @param tools files of the same period
   */
  static FairnessPage of(FairnessView report, Measured measured, TableTools tools) {
    Worklist<FairnessList.Line> list = FairnessList.of(report.to());
    return new FairnessPage(
        Dates.day(report.from()) + " to " + Dates.day(report.to()),
        says(report),
        report.report().findings().stream()
            .map(each -> new FindingView(each.rule().value(), each.text(), each.source(), null))
            .toList(),
        Arrays.stream(Measured.values())
            .map(each -> Choice.of(each.name(), each.words()).chosen(each == measured))
            .toList(),
        measured.words(),
        FairnessChart.of(measured, report.report().compared()),
        list.columns(),
        FairnessList.lines(report).stream().map(list::row).toList(),
        tools,
        notes(report));
  }

  static @Nullable Measured measured(String name) {
    return Arrays.stream(Measured.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static String says(FairnessView report) {
    if (!report.enough()) {
      return "In these three months options were looked at for too few children to tell anything.";
    }
    int findings = report.report().findings().size();
    return findings == 0
        ? "No group was served worse by more than the set size."
        : Numbers.many(findings, "difference is", "differences are")
            + " larger than the set size, and more than chance explains.";
  }

  private static List<String> notes(FairnessView report) {
    FairnessLimits limits = report.limits();
    List<String> notes = new ArrayList<>();
    notes.add(
        "Each child counts once for each search whose options were looked at: those from which a"
            + " home was chosen, else the newest. Days count from the start of the search to the"
            + " choice, or to the end of the period.");
    notes.add(
        "Groups of fewer than "
            + limits.smallestGroup()
            + " children are put together, and no share is told behind which stand "
            + "1 to "
            + (FairnessLimits.LEAST_TOLD - 1)
            + " children.");
    report.report().compared().stream()
        .filter(each -> !each.pooled().isEmpty())
        .forEach(
            each ->
                notes.add(each.by().words() + ", put together: " + Words.and(each.pooled()) + "."));
    if (report.enough() && !report.report().notCompared().isEmpty()) {
      notes.add(
          "Not compared, as all or too many children are in one group: "
              + Words.and(report.report().notCompared().stream().map(each -> each.words()).toList())
              + ".");
    }
    notes.add(
        "A difference is a finding from "
            + limits.offeredPercent()
            + "% of the homes offered to others, "
            + limits.scorePoints()
            + " points of the best score, "
            + limits.days()
            + " days, or "
            + limits.takenPoints()
            + " percentage points of first options taken, where chance would rarely explain it (1"
            + " time in 20). What is told of a group may have causes that have nothing to do with"
            + " it: a finding is a question to ask.");
    notes.add(
        "The best score is of 1,000 points. Heritage: its share of the score of the home that comes first, and how often another home"
            + " would come first if it counted for nothing.");
    if (!report.policyVersions().isEmpty()) {
      notes.add(
          "Put in order by "
              + (report.policyVersions().size() == 1 ? "version " : "versions ")
              + Words.and(report.policyVersions().stream().map(String::valueOf).toList())
              + " of the policy.");
    }
    return notes;
  }
}
