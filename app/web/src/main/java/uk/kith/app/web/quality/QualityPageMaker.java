package uk.kith.app.web.quality;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Bar;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.TableTools;
import uk.kith.app.web.quality.RestsOn.Effect;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.DataQuality.AboutChildren;
import uk.kith.placements.api.DataQuality.QualityCounts;
import uk.kith.placements.api.DataQuality.RuleCount;
import uk.kith.placements.api.DataQuality.StandingCount;
import uk.kith.placements.api.DataQuality.TeamCount;
import uk.kith.sufficiency.engine.Indicator;

/** Makes the page of what to fix first from counts; a pure function. */
final class QualityPageMaker {

  private static final int DRAWN = 10;

  private QualityPageMaker() {}

  static QualityPage of(
      QualityCounts counts,
      Map<RuleId, AboutChildren> children,
      List<Indicator> indicators,
      LocalDate asOf,
      Form form) {
    return new QualityPage(
        Dates.day(asOf),
        finding(counts, children),
        List.of(
            new Count(Numbers.count(counts.open()), "open", QualityWorklist.ADDRESS),
            new Count(
                Numbers.count(counts.accepted()),
                "accepted",
                QualityWorklist.ADDRESS + "?state=ACCEPTED")),
        Numbers.many(counts.rules().size(), "rule", "rules")
            + " with findings, as of "
            + Dates.day(asOf),
        figures(indicators),
        largest(counts.rules()),
        standings(counts.standings()),
        teams(counts.teams()),
        TableTools.filtered(
            QualityRules.of(asOf), QualityRules.PAGE, "rests", QualityRules.sort(form), form),
        QualityRules.SELECTS,
        form,
        !counts.rules().isEmpty(),
        QualityRules.lines(counts.rules(), children, form).stream()
            .map(QualityPageMaker::row)
            .toList());
  }

  /** The first rule by open findings that changes an answer, else that none does. */
  private static String finding(QualityCounts counts, Map<RuleId, AboutChildren> children) {
    if (counts.open() == 0) {
      return counts.accepted() == 0
          ? "Nothing is found: no return is held, or all of it is sound, and no fact is missing."
          : "Nothing is open: everything found is accepted.";
    }
    for (RuleCount each : counts.rules()) {
      for (Effect effect :
          RestsOn.effects(each.rule(), QualityRules.about(children, each.rule()))) {
        if (effect.notKnown() > 0 && !effect.answer().isOfScorecard()) {
          return "Put "
              + each.rule().value()
              + " right first. It leaves an answer open for "
              + Numbers.many(effect.notKnown(), "child", "children")
              + ": "
              + Words.within(effect.answer().text())
              + ".";
        }
      }
    }
    return "No finding leaves an answer of Kith unknown; what is found may make some of them wrong.";
  }

  private static List<Figure> figures(List<Indicator> indicators) {
    List<Figure> figures = new ArrayList<>();
    for (Indicator each : indicators) {
      Integer value = each.value();
      Integer whole = each.denominator();
      boolean percent = each.unit() == Indicator.Unit.PERCENT;
      figures.add(
          new Figure(
              each.name(),
              value == null ? null : value + (percent ? "%" : ""),
              whole == null
                  ? "the population is not recorded"
                  : percent
                      ? "not known of " + each.notKnown() + " of " + Numbers.count(whole)
                      : Numbers.many(each.numerator(), "child", "children") + " counted"));
    }
    return figures;
  }

  private static List<Bar> largest(List<RuleCount> rules) {
    List<RuleCount> open = rules.stream().filter(each -> each.open() > 0).limit(DRAWN).toList();
    long most = open.stream().mapToLong(RuleCount::open).max().orElse(0);
    return open.stream()
        .map(
            each ->
                Bar.of(
                    each.rule().value(),
                    href("rule", each.rule().value()),
                    each.open(),
                    most,
                    Numbers.count(each.open()),
                    each.text()))
        .toList();
  }

  private static List<Bar> standings(List<StandingCount> standings) {
    long most = standings.stream().mapToLong(StandingCount::open).max().orElse(0);
    return standings.stream()
        .map(
            each ->
                Bar.of(
                    each.standing().words(),
                    href("standing", each.standing().name()),
                    each.open(),
                    most,
                    Numbers.count(each.open()),
                    accepted(each.accepted())))
        .toList();
  }

  private static List<Bar> teams(List<TeamCount> teams) {
    long most = teams.stream().mapToLong(TeamCount::open).max().orElse(0);
    return teams.stream()
        .map(
            each -> {
              String team = each.team();
              return Bar.of(
                  team == null ? "No team" : team,
                  href("team", team == null ? QualityWorklist.NO_TEAM : "team-" + team),
                  each.open(),
                  most,
                  Numbers.count(each.open()),
                  "of "
                      + Numbers.many(each.children(), "child", "children")
                      + (each.accepted() == 0 ? "" : "; " + accepted(each.accepted())));
            })
        .toList();
  }

  private static String accepted(long accepted) {
    return accepted == 0 ? "" : Numbers.count(accepted) + " more accepted";
  }

  private static String href(String filter, String value) {
    return QualityWorklist.ADDRESS
        + "?"
        + filter
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static QualityPage.RuleRow row(QualityRules.Line line) {
    RuleCount rule = line.rule();
    return new QualityPage.RuleRow(
        rule.rule().value(),
        href("rule", rule.rule().value()) + (rule.open() == 0 ? "&state=ACCEPTED" : ""),
        QualityWorklist.severity(rule.severity()),
        rule.text(),
        Numbers.count(rule.open()),
        Numbers.count(rule.children()),
        Numbers.count(rule.accepted()),
        line.rests());
  }

  /** "Share placed outside the area: not known of 3 children, may be wrong for up to 12". */
  static String inWords(Effect effect) {
    List<String> said = new ArrayList<>();
    if (effect.notKnown() > 0) {
      said.add(
          (effect.answer().leavesOut() ? "leaves out " : "not known of ")
              + Numbers.many(effect.notKnown(), "child", "children"));
    }
    if (effect.doubtful() > 0) {
      said.add("may be wrong for up to " + Numbers.count(effect.doubtful()));
    }
    return effect.answer().text() + (said.isEmpty() ? "" : ": " + String.join(", ", said));
  }
}
