package uk.kith.app.web.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;

/** What people accept in spite of a rule, as a form says it. */
public final class Acceptances {
  static final String RULES = "accept";
  static final String REASON = "accept-reason";

  private Acceptances() {}

  /** The form with an error when rules are accepted without a reason. */
  public static Form checked(Form form) {
    return !form.values(RULES).isEmpty() && form.value(REASON).isEmpty()
        ? form.with(REASON, "Say why in spite of what the rules say")
        : form;
  }

  /** None without a reason: the rules are asked, and the form says so beside what they say. */
  public static Acceptance of(Form form) {
    return form.values(RULES).isEmpty() || form.value(REASON).isEmpty()
        ? Acceptance.NONE
        : new Acceptance(Set.copyOf(form.hiddenOnes(RULES, RuleId::of)), form.value(REASON));
  }

  /** Findings that a reason can outweigh, each rule once; a hard block is not among them. */
  public static List<Choice> choices(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !finding.hardBlock())
        .collect(
            Collectors.groupingBy(
                finding -> finding.rule().value(),
                LinkedHashMap::new,
                Collectors.mapping(Finding::text, Collectors.joining(" "))))
        .entrySet()
        .stream()
        .map(
            each ->
                Choice.of(each.getKey(), "In spite of " + each.getKey()).hinted(each.getValue()))
        .toList();
  }

  public static List<FindingView> views(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                new FindingView(
                    finding.rule().value(),
                    LegalStatuses.inText(finding.text()),
                    finding.source(),
                    null))
        .toList();
  }
}
