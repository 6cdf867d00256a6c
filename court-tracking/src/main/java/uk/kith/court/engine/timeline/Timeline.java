package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.WorkingCalendar;

/**
 * A child's steps worked out for a day by the critical path method (Kelley and Walker, 1959): one
 * pass forward gives the earliest days, one pass back from a given hearing the latest. Linear in
 * steps and edges. Days are moved by {@link Span}, which never reverses their order, so that the
 * pass finds what all paths one by one would; a test compares the two.
 *
 * <p>A step that is not done is not earlier than the day asked about, nor than the day that the
 * court listed for it. An unknown length makes every day behind it unknown (R-DATE-07). What was
 * done after the day asked about does not count (R-DATE-06).
 */
public final class Timeline {

  private static final Comparator<DueDate> BY_DATE = Comparator.comparing(DueDate::date);

  private final LocalDate asOf;
  private final StepGraph graph;
  private final Map<String, DueDate> earliest = new HashMap<>();

  private Timeline(Steps steps, LocalDate asOf) {
    this.asOf = asOf;
    this.graph = new StepGraph(steps, asOf);
    for (String code : graph.order()) {
      DueDate day = earliestOf(graph.step(code));
      if (day != null) {
        earliest.put(code, day);
      }
    }
  }

  /**
   * Works the steps out for a day.
   *
   * @throws IllegalArgumentException when steps wait for one another in a circle
   */
  public static Timeline of(Steps steps, LocalDate asOf) {
    return new Timeline(steps, asOf);
  }

  /** Every step, each after those that come before it. */
  public List<StepStanding> steps() {
    return graph.order().stream()
        .map(
            code ->
                StepStanding.of(graph.step(code), graph.isSettled(code), earliest.get(code), asOf))
        .toList();
  }

  /**
   * The day on which a step was done or can be at the earliest; empty when not known or overtaken.
   */
  public Optional<DueDate> earliest(String code) {
    return Optional.ofNullable(earliest.get(graph.step(code).code()));
  }

  /**
   * The steps that set the earliest day of a step, from what set the first of them off to the step
   * itself: if one of them takes longer, so does the whole. Empty when the step is settled or its
   * day not known.
   */
  public List<Step> criticalPath(String code) {
    if (graph.isSettled(code) || earliest(code).isEmpty()) {
      return List.of();
    }
    List<Step> path = new ArrayList<>();
    String at = code;
    while (at != null) {
      path.add(0, graph.step(at));
      at = graph.isSettled(at) ? null : setBy(at);
    }
    return path;
  }

  /**
   * By when each step before one must be, for that one to be on a given day; without steps when
   * that one is settled. What a rule or the court wants earlier has that day, and what comes before
   * it is planned back from there unless the day has passed: of the steps in one table each has its
   * last day, whoever sets it. A day that the court listed overrides the rule.
   */
  public BackPlan backFrom(String target, LocalDate day) {
    Map<String, DueDate> latest = latest(target, day, Wanted.BY_RULES);
    return new BackPlan(
        target,
        day,
        asOf,
        graph.openUpTo(target).stream()
            .flatMap(
                code ->
                    Stream.ofNullable(
                            code.equals(target)
                                ? latest.get(code)
                                : withDue(graph.step(code), latest.get(code)))
                        .map(by -> new BackPlan.Latest(graph.step(code), by)))
            .toList());
  }

  private static @Nullable DueDate withDue(Step step, @Nullable DueDate by) {
    return step.listed() == null ? earlier(by, step.due()) : by;
  }

  /** Whose days a step is wanted by, besides those of the court's list. */
  private enum Wanted {
    BY_NOBODY,
    /** What the court ordered for a day. */
    BY_COURT,
    /** What a rule wants too. */
    BY_RULES
  }

  /** Last days by code; without a day for the target only those that the court’s own days set. */
  private Map<String, DueDate> latest(String target, @Nullable LocalDate day) {
    return latest(target, day, Wanted.BY_NOBODY);
  }

  private Map<String, DueDate> latest(String target, @Nullable LocalDate day, Wanted wanted) {
    List<String> before = graph.openUpTo(target);
    Map<String, DueDate> latest = new HashMap<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      String code = before.get(i);
      DueDate by =
          code.equals(target) && day != null
              ? new DueDate(day, false)
              : latestOf(code, latest, wanted);
      if (by != null) {
        latest.put(code, by);
      }
    }
    return latest;
  }

  /**
   * Of the steps before one, and itself, that could be taken now, that which is wanted first: by
   * its due day, or by the last day that holds up no listed or earliest day of the target. The day
   * that is told is its due day or one that holds up no day of the court: the earliest day of the
   * target moves on with every day, and so would a day reckoned from it. Empty when nothing is left
   * to do. What comes first of several is told by {@link NextStep#order}.
   */
  public Optional<NextStep> nextBlocking(String target) {
    LocalDate listed = graph.step(target).listed();
    LocalDate day = listed != null ? listed : earliest(target).map(DueDate::date).orElse(null);
    Map<String, DueDate> wanted = latest(target, day);
    Map<String, DueDate> fixed = latest(target, listed, Wanted.BY_COURT);
    Comparator<Step> first = Comparator.comparing(step -> next(step, fixed), NextStep.order(asOf));
    return graph.openUpTo(target).stream()
        .filter(this::canBeTaken)
        .map(graph::step)
        .min(first.thenComparing(step -> by(step, wanted), Comparator.nullsLast(BY_DATE)))
        .map(step -> next(step, fixed));
  }

  /**
   * Nothing open comes before it, or it has a day of its own whatever nobody recorded before: a
   * hearing is on its day or to be listed, and a direction is due.
   */
  private boolean canBeTaken(String code) {
    if (isBeforeUnlistedHearing(code)) {
      return false;
    }
    if (graph.before(code).stream().allMatch(edge -> graph.isSettled(edge.from()))) {
      return true;
    }
    Step step = graph.step(code);
    if (NextStep.isHearing(step) && step.listed() == null && waitsForIssue(code)) {
      return false;
    }
    return NextStep.standsAlone(step) && (step.listed() != null || step.due() != null);
  }

  /** R-COURT-02: the court lists a hearing in proceedings that it has issued. */
  private boolean waitsForIssue(String code) {
    return graph.openUpTo(code).contains(CourtStep.ISSUE.name());
  }

  /** Advocates meet before a hearing that has its day; until then that is what is wanted. */
  private boolean isBeforeUnlistedHearing(String code) {
    return graph.step(code).whose() == Whose.ADVOCATES
        && graph.after(code).stream()
            .map(edge -> graph.step(edge.to()))
            .anyMatch(
                step -> NextStep.isHearing(step) && step.listed() == null && step.due() != null);
  }

  /**
   * A planned day that has passed says less than the day by which the step is due, be that ahead or
   * missed: what is overdue by a rule is late, whatever was planned before it.
   */
  private NextStep next(Step step, Map<String, DueDate> latest) {
    DueDate due = step.due();
    DueDate by = by(step, latest);
    boolean passed = by != null && by.date().isBefore(asOf);
    return new NextStep(step, passed && due != null ? due : by);
  }

  /**
   * The same of every step for which no other waits: of a way of which nobody knows the last. Empty
   * when nothing is left to do.
   */
  public Optional<NextStep> nextBlocking() {
    return graph.order().stream()
        .filter(code -> graph.after(code).isEmpty())
        .flatMap(code -> nextBlocking(code).stream())
        .min(NextStep.order(asOf));
  }

  /** Which of two comes first; empty when neither is left to do. */
  Optional<NextStep> first(Optional<NextStep> one, Optional<NextStep> other) {
    return Stream.of(one, other).flatMap(Optional::stream).min(NextStep.order(asOf));
  }

  /** The court's own day, while it has not passed, is the day: no plan asks for an earlier one. */
  private @Nullable DueDate by(Step step, Map<String, DueDate> latest) {
    DueDate due = step.due();
    boolean fixed = due != null && NextStep.isOrdered(step) && !due.date().isBefore(asOf);
    return fixed ? due : earlier(due, latest.get(step.code()));
  }

  private @Nullable DueDate earliestOf(Step step) {
    if (step.done() != null) {
      return new DueDate(step.done(), false);
    }
    if (graph.isSettled(step.code())) {
      return null;
    }
    LocalDate listed = step.listed();
    DueDate day =
        sitting(step, new DueDate(listed != null && listed.isAfter(asOf) ? listed : asOf, false));
    for (Edge edge : graph.before(step.code())) {
      if (!holdsUp(edge)) {
        continue;
      }
      DueDate ready = reached(edge);
      if (ready == null) {
        return null;
      }
      day = ready.date().isAfter(day.date()) ? ready : day;
    }
    return day;
  }

  /** A step that was overtaken with no day of its own holds nothing up. */
  private boolean holdsUp(Edge edge) {
    boolean overtaken = graph.isSettled(edge.from()) && graph.step(edge.from()).done() == null;
    return edge.holdsUp() && !overtaken;
  }

  private @Nullable DueDate reached(Edge edge) {
    DueDate from = earliest.get(edge.from());
    Span takes = edge.takes();
    return from == null || takes == null ? null : sitting(graph.step(edge.to()), takes.after(from));
  }

  /** A hearing that is not listed yet is not before a day on which the court sits (R-DATE-05). */
  private static DueDate sitting(Step step, DueDate day) {
    return step.listed() == null && NextStep.isHearing(step)
        ? new DueDate(
            WorkingCalendar.englandAndWales().workingDayFrom(day.date()), day.provisional())
        : day;
  }

  /** The step before this one that sets its day, one still to be done rather than a done one. */
  private @Nullable String setBy(String code) {
    LocalDate day = earliest(code).map(DueDate::date).orElseThrow();
    return graph.before(code).stream()
        .filter(this::holdsUp)
        .filter(
            edge -> {
              DueDate ready = reached(edge);
              return ready != null && ready.date().equals(day);
            })
        .map(Edge::from)
        .min(
            Comparator.<String, Boolean>comparing(graph::isSettled)
                .thenComparing(graph.order()::indexOf))
        .orElse(null);
  }

  /** Not later than the court's own day for the step, nor than each that waits for it allows. */
  private @Nullable DueDate latestOf(String code, Map<String, DueDate> latest, Wanted wanted) {
    Step step = graph.step(code);
    LocalDate listed = step.listed();
    DueDate by = listed == null ? wantedBy(step, wanted) : new DueDate(listed, false);
    for (Edge edge : graph.after(code)) {
      DueDate next = latest.get(edge.to());
      Span takes = edge.takes();
      if (next != null && takes != null) {
        by = earlier(by, takes.before(next));
      }
    }
    return by;
  }

  /**
   * From a rule's day that has passed nothing is planned back: it says no more what is possible.
   */
  private @Nullable DueDate wantedBy(Step step, Wanted wanted) {
    DueDate due = step.due();
    boolean counts =
        due != null
            && switch (wanted) {
              case BY_NOBODY -> false;
              case BY_COURT -> NextStep.isOrdered(step);
              case BY_RULES -> NextStep.isOrdered(step) || !due.date().isBefore(asOf);
            };
    return counts ? due : null;
  }

  private static @Nullable DueDate earlier(@Nullable DueDate one, @Nullable DueDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.date().isBefore(one.date()) ? other : one;
  }
}
