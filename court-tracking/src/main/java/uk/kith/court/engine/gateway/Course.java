package uk.kith.court.engine.gateway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;

/**
 * What is recorded of the pre-proceedings of one child. Each child of a family has dates of its own
 * (R-PRE-09).
 *
 * @param startedOn day of the legal meeting or panel that agreed to start them (R-PRE-02), not of
 *     the letter and not of the first meeting
 * @param steps in the order of their days
 * @param familyMeeting null while nothing is recorded of it
 * @param appliedOn when an application under Part 4 was made to the court; null when none is known,
 *     or when it was made after they were stepped down: then it did not come of them
 */
public record Course(
    LocalDate startedOn,
    List<Step> steps,
    @Nullable FamilyMeeting familyMeeting,
    @Nullable LocalDate appliedOn) {

  private static final Comparator<Step> IN_ORDER =
      Comparator.comparing(Step::on).thenComparing(Step::kind);

  public Course {
    steps = steps.stream().sorted(IN_ORDER).toList();
    impossible(startedOn, steps)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why);
            });
    appliedOn = isSteppedDownBefore(steps, appliedOn) ? null : appliedOn;
  }

  private static boolean isSteppedDownBefore(List<Step> steps, @Nullable LocalDate day) {
    return day != null
        && steps.stream()
            .anyMatch(step -> step.kind() == Step.Kind.STEP_DOWN && step.on().isBefore(day));
  }

  /** Why these steps cannot be those of one child, in a sentence; empty when they can. */
  public static Optional<String> impossible(LocalDate startedOn, List<Step> steps) {
    List<Step> ordered = steps.stream().sorted(IN_ORDER).toList();
    List<Step> before = new ArrayList<>();
    PreStage stage = PreStage.STARTED;
    for (Step step : ordered) {
      if (step.on().isBefore(startedOn)) {
        return Optional.of(
            "Pre-proceedings started on "
                + Findings.day(startedOn)
                + ", so nothing was done on "
                + Findings.day(step.on()));
      }
      if (before.stream().anyMatch(other -> step.kind().corrects(other.kind()))) {
        return Optional.of(step.kind().words() + " is recorded twice");
      }
      if (step.kind() == Step.Kind.FURTHER_MEETING && none(before, Step.Kind.FIRST_MEETING)) {
        return Optional.of("A further meeting comes after the first, which is not recorded");
      }
      PreStage to = step.kind().from(stage).orElse(null);
      if (to == null) {
        return Optional.of(
            step.kind().words()
                + " of "
                + Findings.day(step.on())
                + " cannot follow: "
                + stage.words().toLowerCase(Findings.ENGLISH));
      }
      stage = to;
      before.add(step);
    }
    return Optional.empty();
  }

  private static boolean none(List<Step> steps, Step.Kind kind) {
    return steps.stream().noneMatch(step -> step.kind() == kind);
  }

  /**
   * With the outcome that the legal gateway decided: to issue proceedings ends pre-proceedings as
   * if it were recorded of them (R-PRE-01, R-PRE-04). An outcome that people recorded of them comes
   * first, and what was done with the family after that day says that they went on.
   *
   * @param on day of the gateway; null when it decided no such thing
   */
  public Course decidedToIssue(@Nullable LocalDate on) {
    if (on == null
        || on.isBefore(startedOn)
        || steps.stream().anyMatch(step -> step.kind().isOutcome())) {
      return this;
    }
    List<Step> all =
        Stream.concat(steps.stream(), Stream.of(Step.of(Step.Kind.ISSUE, on))).toList();
    return impossible(startedOn, all).isPresent()
        ? this
        : new Course(startedOn, all, familyMeeting, appliedOn);
  }

  /** How far it had come on a day. */
  public PreStage stageOn(LocalDate asOf) {
    if (isEndedByApplication(asOf)) {
      return PreStage.ISSUE;
    }
    PreStage stage = PreStage.STARTED;
    for (Step step : done(asOf).toList()) {
      stage = step.kind().from(stage).orElseThrow();
    }
    return stage;
  }

  /** What of a kind was done first, by a day. */
  public Optional<Step> find(Step.Kind kind, LocalDate asOf) {
    return done(asOf).filter(step -> step.kind() == kind).findFirst();
  }

  /** The day of the outcome, else of the application; empty while it is open (R-PRE-04). */
  public Optional<LocalDate> endedOn(LocalDate asOf) {
    return outcome(asOf).map(Step::on).or(() -> appliedBy(asOf));
  }

  /** When the application was made, as far as it was by a day. */
  public Optional<LocalDate> appliedBy(LocalDate asOf) {
    return Optional.ofNullable(appliedOn).filter(day -> !day.isAfter(asOf));
  }

  /**
   * Whether they are over because the child is before the court, though nobody recorded an outcome
   * and the gateway decided none: what is done with the family from then on is done there.
   */
  public boolean isEndedByApplication(LocalDate asOf) {
    return appliedBy(asOf).isPresent() && outcome(asOf).isEmpty();
  }

  private Optional<Step> outcome(LocalDate asOf) {
    return done(asOf).filter(step -> step.kind().isOutcome()).findFirst();
  }

  private Stream<Step> done(LocalDate asOf) {
    return steps.stream().filter(step -> !step.on().isAfter(asOf));
  }
}
