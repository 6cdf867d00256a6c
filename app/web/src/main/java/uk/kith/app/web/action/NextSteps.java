package uk.kith.app.web.action;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Actions.ActionView;

/** The next steps of the children of one list, as cells of its rows. */
public final class NextSteps {

  private static final Comparator<ActionView> FIRST_DUE =
      Comparator.comparing(ActionView::dueOn)
          .thenComparing(ActionView::setOn)
          .thenComparing(step -> step.id().value());

  private final LocalDate asOf;

  /** What was planned for a day that has passed comes after what has a day; without a day last. */
  private final Comparator<RuleStep> firstBy;

  private final String back;
  private final boolean mayRecord;
  private final Map<ChildId, ActionView> known = new HashMap<>();
  private final Map<ChildId, RuleStep> ways = new HashMap<>();

  /**
   * @param back the address of the list, to which its forms lead back
   * @param mayRecord whether the reader changes next steps
   */
  public NextSteps(LocalDate asOf, String back, boolean mayRecord) {
    this.asOf = asOf;
    this.firstBy =
        Comparator.<RuleStep, Boolean>comparing(step -> step.by() != null && isOnlyPlanned(step))
            .thenComparing(RuleStep::by, Comparator.nullsLast(Comparator.naturalOrder()));
    this.back = back;
    this.mayRecord = mayRecord;
  }

  /** Those of more children; files read theirs in batches. */
  public void add(Map<ChildId, ActionView> more) {
    known.putAll(more);
  }

  /** What the ways of more children wait for. */
  void addWays(Map<ChildId, RuleStep> more) {
    ways.putAll(more);
  }

  /**
   * The next step of a row about one child.
   *
   * @param ofList what the list itself says comes next; null when it says nothing
   */
  public NextStepCell of(ChildId child, String name, @Nullable RuleStep ofList) {
    return of(Map.of(child, name), ofList);
  }

  /**
   * The next step of a row about several children: the one due first, and whose it is about. Where
   * nobody recorded one it is what comes first by the rules, of the list and of the children’s
   * ways.
   *
   * @param names of the children by id
   * @param ofList what the list itself says comes next; null when it says nothing
   */
  public NextStepCell of(Map<ChildId, String> names, @Nullable RuleStep ofList) {
    ActionView step =
        names.keySet().stream()
            .map(known::get)
            .filter(Objects::nonNull)
            .min(FIRST_DUE)
            .orElse(null);
    String all = names.values().stream().sorted().collect(Collectors.joining(", "));
    if (step != null) {
      String name = String.valueOf(names.get(step.child()));
      return new NextStepCell(
          names.size() > 1 ? name + ": " + step.what() : step.what(),
          step.owner(),
          "by " + Dates.day(step.dueOn()) + ahead(step.dueOn()),
          step.dueOn(),
          Dates.late(step.dueOn(), asOf),
          false,
          mayRecord ? "/next-step/" + step.id() + "?back=" + encoded(back) : null,
          "Change",
          "the next step of " + name);
    }
    String href = mayRecord ? "/next-step?" + query(names.keySet().stream().toList()) : null;
    RuleStep byRules = byRules(names, ofList);
    return byRules == null
        ? new NextStepCell(
            null, null, null, null, null, false, href, "Add", "a next step for " + all)
        : new NextStepCell(
            byRules.what(),
            byRules.whose(),
            byRules.by() == null ? "no day is set" : by(byRules, byRules.by()),
            byRules.by(),
            byRules.by() == null || byRules.planned() ? null : Dates.late(byRules.by(), asOf),
            true,
            href,
            "Add",
            "a next step for " + all);
  }

  /** With the name of the child where it is not the step of all of them. */
  private @Nullable RuleStep byRules(Map<ChildId, String> names, @Nullable RuleStep ofList) {
    ChildId first =
        names.keySet().stream()
            .filter(ways::containsKey)
            .min(
                Comparator.<ChildId, RuleStep>comparing(ways::get, firstBy)
                    .thenComparing(names::get))
            .orElse(null);
    RuleStep way = first == null ? null : ways.get(first);
    if (first == null || way == null) {
      return ofList;
    }
    // Of the same day the way, which every list tells alike.
    if (ofList != null && firstBy.compare(ofList, way) < 0) {
      return ofList;
    }
    boolean ofAll = names.keySet().stream().allMatch(child -> way.equals(ways.get(child)));
    return ofAll ? way : way.about(String.valueOf(names.get(first)));
  }

  /** A day that was only planned is not missed when it passes: nothing is recorded of it. */
  private String by(RuleStep step, LocalDate by) {
    return isOnlyPlanned(step)
        ? "planned by " + Dates.day(by) + ", not recorded"
        : (step.planned() ? "planned by " : "by ") + Dates.day(by) + ahead(by);
  }

  private boolean isOnlyPlanned(RuleStep step) {
    return step.planned() && step.by() != null && step.by().isBefore(asOf);
  }

  private String ahead(LocalDate due) {
    return due.isBefore(asOf) ? "" : ", " + Dates.due(due, asOf);
  }

  private String query(List<ChildId> children) {
    return children.stream()
            .map(ChildId::toString)
            .sorted()
            .map(child -> "child=" + child + "&")
            .collect(Collectors.joining())
        + "back="
        + encoded(back);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
