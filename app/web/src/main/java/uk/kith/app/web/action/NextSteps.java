package uk.kith.app.web.action;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.engine.timeline.Precedence;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Actions.ActionView;

/** The next steps of the children of one list, as cells of its rows. */
public final class NextSteps {

  private static final Comparator<ActionView> FIRST_DUE =
      Comparator.comparing(ActionView::dueOn)
          .thenComparing(ActionView::setOn)
          .thenComparing(step -> step.id().value());

  private final LocalDate asOf;

  /** As of one child’s own steps, so of those of several, and of what the list itself says. */
  private final Comparator<RuleStep> firstBy;

  private final String back;
  private final boolean mayRecord;
  private boolean inDays;
  private final Map<ChildId, ActionView> known = new HashMap<>();
  private final Map<ChildId, RuleStep> ways = new HashMap<>();
  private final Map<ChildId, RuleStep> reviews = new HashMap<>();

  /**
   * @param back the address of the list, to which its forms lead back
   * @param mayRecord whether the reader changes next steps
   */
  public NextSteps(LocalDate asOf, String back, boolean mayRecord) {
    this.asOf = asOf;
    this.firstBy = Comparator.comparing(RuleStep::precedence, Precedence.on(asOf));
    this.back = back;
    this.mayRecord = mayRecord;
  }

  /** Counts days, not working days, as a list does of which the law counts in days and weeks. */
  public NextSteps inDays() {
    inDays = true;
    return this;
  }

  /** Those of more children; files read theirs in batches. */
  public void add(Map<ChildId, ActionView> more) {
    known.putAll(more);
  }

  /** What the ways of more children wait for. */
  void addWays(Map<ChildId, RuleStep> more) {
    ways.putAll(more);
  }

  /** The next reviews of more children whose ways wait for nothing. */
  void addReviews(Map<ChildId, RuleStep> more) {
    reviews.putAll(more);
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
   * ways; where neither says anything, the next review.
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
    return step != null
        ? recorded(step, String.valueOf(names.get(step.child())), names.size() > 1)
        : byRules(byRules(names, ofList), names.keySet(), all);
  }

  /**
   * The next steps of a row about several children where each shows what it waits for itself: one
   * where all wait for the same, else one for each different step, with whose it is; what comes
   * first of one child’s own is at the head. What was recorded stands in place of a way, but hides
   * no duty of it that is late or due today. Never empty: where there is none it says so once.
   */
  public List<NextStepCell> each(Map<ChildId, String> names) {
    Map<RuleStep, List<ChildId>> waiting = new LinkedHashMap<>();
    record Placed(Precedence precedence, NextStepCell cell) {}
    List<Placed> cells = new ArrayList<>();
    for (ChildId child : byName(names)) {
      ActionView step = known.get(child);
      RuleStep way = ways.getOrDefault(child, reviews.get(child));
      if (step != null) {
        cells.add(
            new Placed(
                Precedence.of(step.dueOn()),
                recorded(step, String.valueOf(names.get(child)), names.size() > 1)));
      }
      if (way != null && (step == null || isWantedNow(way, step))) {
        waiting.computeIfAbsent(way, any -> new ArrayList<>()).add(child);
      }
    }
    waiting.forEach(
        (way, children) -> {
          List<String> whose = children.stream().map(names::get).map(String::valueOf).toList();
          RuleStep said = children.size() == names.size() ? way : way.about(Words.and(whose));
          cells.add(
              new Placed(way.precedence(), byRules(said, children, String.join(", ", whose))));
        });
    return cells.isEmpty()
        ? List.of(of(names, null))
        : cells.stream()
            .sorted(Comparator.comparing(Placed::precedence, Precedence.on(asOf)))
            .map(Placed::cell)
            .toList();
  }

  /** The way to change a step that somebody recorded, for a row that tells the step itself. */
  public NextStepCell of(ActionView step, String name) {
    return recorded(step, name, false);
  }

  /**
   * The way to record a step, for a row that tells itself what children wait for by the rules.
   *
   * @param names of those children by id
   */
  public NextStepCell of(NextStepLine waiting, Map<ChildId, String> names) {
    return byRules(
        RuleStep.of(waiting),
        names.keySet(),
        names.values().stream().sorted().collect(Collectors.joining(", ")));
  }

  private boolean isWantedNow(RuleStep way, ActionView recorded) {
    LocalDate by = way.by();
    return by != null
        && !way.planned()
        && !by.isAfter(asOf)
        && way.precedence().isBefore(Precedence.of(recorded.dueOn()), asOf);
  }

  private static List<ChildId> byName(Map<ChildId, String> names) {
    return names.entrySet().stream()
        .sorted(
            Map.Entry.<ChildId, String>comparingByValue()
                .thenComparing(each -> each.getKey().value()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private NextStepCell recorded(ActionView step, String name, boolean oneOfSeveral) {
    return new NextStepCell(
        oneOfSeveral ? name + ": " + step.what() : step.what(),
        step.owner(),
        "by " + Dates.day(step.dueOn()) + ahead(step.dueOn()),
        step.dueOn(),
        Dates.late(step.dueOn(), asOf),
        false,
        mayRecord ? "/next-step/" + step.id() + "?back=" + encoded(back) : null,
        "Change",
        "the next step of " + name);
  }

  private NextStepCell byRules(
      @Nullable RuleStep byRules, Collection<ChildId> children, String all) {
    String href = mayRecord ? "/next-step?" + query(children) : null;
    return byRules == null
        ? new NextStepCell(
            null, null, null, null, null, false, href, "Add", "a next step for " + all)
        : new NextStepCell(
            byRules.what(),
            byRules.whose(),
            byRules.by() == null ? "no day is set" : by(byRules, byRules.by()),
            byRules.by(),
            byRules.late(asOf),
            true,
            href,
            "Add",
            "a next step for " + all);
  }

  private @Nullable RuleStep byRules(Map<ChildId, String> names, @Nullable RuleStep ofList) {
    RuleStep way = first(names, ways);
    if (way == null) {
      return ofList == null ? first(names, reviews) : ofList;
    }
    // Of the same day the way, which every list tells alike.
    return ofList != null && ofList.precedence().isBefore(way.precedence(), asOf) ? ofList : way;
  }

  /** With the name of the child where it is not the step of all of them. */
  private @Nullable RuleStep first(Map<ChildId, String> names, Map<ChildId, RuleStep> steps) {
    ChildId first =
        names.keySet().stream()
            .filter(steps::containsKey)
            .min(
                Comparator.<ChildId, RuleStep>comparing(steps::get, firstBy)
                    .thenComparing(names::get))
            .orElse(null);
    RuleStep step = first == null ? null : steps.get(first);
    if (first == null || step == null) {
      return null;
    }
    boolean ofAll = names.keySet().stream().allMatch(child -> step.equals(steps.get(child)));
    return ofAll ? step : step.about(String.valueOf(names.get(first)));
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
    if (due.isBefore(asOf)) {
      return "";
    }
    return ", " + (inDays ? Dates.dueInDays(due, asOf) : Dates.due(due, asOf));
  }

  private String query(Collection<ChildId> children) {
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
