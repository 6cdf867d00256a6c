package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.due.AdopterStages;
import uk.kith.placements.engine.life.LifeEvent;

/**
 * How far adopters are on their way to approval (R-ADOPT-04 to -06), by what is recorded since the
 * agency's last notice that it goes ahead.
 */
public enum AdopterStage {
  NOT_RECORDED("Not approved, and no step of their way is recorded"),
  ENQUIRY("Enquiry"),
  STAGE_ONE("Stage one"),
  BETWEEN_THE_STAGES("Between the stages"),
  STAGE_TWO("Stage two"),
  /** They may ask for a review of that. */
  NOT_SUITABLE("Told that they are not thought suitable"),
  REFUSED("It was decided that they are not approved"),
  DECIDED("Approved, and the terms of approval are not recorded"),
  ENDED("The application ended"),
  APPROVED("Approved"),
  /** Deregistered as adopters, and not approved again. */
  APPROVAL_ENDED("The approval ended");

  private static final List<LifeEvent> OVER =
      List.of(
          LifeEvent.ADOPTER_DECIDED,
          LifeEvent.ADOPTER_REFUSED,
          LifeEvent.ADOPTER_WITHDRAWN,
          LifeEvent.APPROVAL_ENDED);

  private final String words;

  AdopterStage(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public boolean isApproved() {
    return this == APPROVED;
  }

  /** Whether nothing more comes on their way: no child is suggested to them. */
  public boolean isOver() {
    return this == REFUSED || this == ENDED || this == APPROVAL_ENDED;
  }

  /** Whether the stage before the panel is not over: nothing of a panel can have happened. */
  public boolean isBeforeStageTwo() {
    return this == ENQUIRY || this == STAGE_ONE || this == BETWEEN_THE_STAGES;
  }

  /**
   * @param approvedOn null while they are not approved
   * @param ended whether they are deregistered, and not approved again
   * @param done the last day of each step recorded by a day
   */
  public static AdopterStage of(
      @Nullable LocalDate approvedOn, boolean ended, Map<LifeEvent, LocalDate> done) {
    if (approvedOn != null) {
      return ended ? APPROVAL_ENDED : APPROVED;
    }
    LocalDate ahead = done.get(LifeEvent.ADOPTER_GOES_AHEAD);
    if (ahead == null) {
      return done.containsKey(LifeEvent.RECRUITMENT_ENQUIRY) ? ENQUIRY : NOT_RECORDED;
    }
    if (since(ahead, done, LifeEvent.ADOPTER_WITHDRAWN)) {
      return ENDED;
    }
    LocalDate decided = done.get(LifeEvent.ADOPTER_DECIDED);
    LocalDate told = done.get(LifeEvent.ADOPTER_DETERMINED);
    if (since(ahead, done, LifeEvent.ADOPTER_REFUSED)
        && !isAfter(decided, done.get(LifeEvent.ADOPTER_REFUSED))) {
      return REFUSED;
    }
    if (since(ahead, done, LifeEvent.ADOPTER_DECIDED) && !isAfter(told, decided)) {
      return DECIDED;
    }
    if (since(ahead, done, LifeEvent.ADOPTER_DETERMINED)) {
      return NOT_SUITABLE;
    }
    if (since(ahead, done, LifeEvent.ADOPTER_STAGE_TWO_NOTICE)) {
      return STAGE_TWO;
    }
    return since(ahead, done, LifeEvent.ADOPTER_STAGE_ONE_DECIDED) ? BETWEEN_THE_STAGES : STAGE_ONE;
  }

  /**
   * That adopters are approved apart from the decision on it (R-ADOPT-06); empty where the
   * decision, or nothing of their way, is recorded.
   *
   * @param approvedOn null while they are not approved
   * @param done the last day of each step recorded by a day
   */
  public static List<Finding> undecided(
      @Nullable LocalDate approvedOn, Map<LifeEvent, LocalDate> done) {
    LocalDate ahead = done.get(LifeEvent.ADOPTER_GOES_AHEAD);
    if (approvedOn == null
        || ahead == null
        || ahead.isAfter(approvedOn)
        || since(ahead, done, LifeEvent.ADOPTER_DECIDED)) {
      return List.of();
    }
    return List.of(
        Findings.of(
            "R-ADOPT-06",
            Severity.WARNING,
            "AAR 2005 regs 28-30B",
            "The terms of approval begin on %s, and no decision on the approval is recorded.",
            approvedOn));
  }

  private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isAfter(other);
  }

  /**
   * That adopters were told that they are not thought suitable, and what comes of it: until when
   * they may ask for a review, that they did, or that the decision is due. Empty where it is
   * decided, where the approval or the application ended since, and where they were told nothing.
   *
   * @param done the last day of each step recorded by {@code asOf}
   */
  public static List<Finding> told(Map<LifeEvent, LocalDate> done, LocalDate asOf) {
    LocalDate told = done.get(LifeEvent.ADOPTER_DETERMINED);
    if (told == null || OVER.stream().anyMatch(event -> since(told, done, event))) {
      return List.of();
    }
    LocalDate asked = done.get(LifeEvent.ADOPTER_REVIEW_SOUGHT);
    LocalDate until = AdopterStages.mayAskUntil(told);
    if (since(told, done, LifeEvent.ADOPTER_REVIEW_ENDED)) {
      return List.of(
          reviewed(
              Severity.WARNING,
              "The review of what they were told on %s gave its recommendation on %s; the decision"
                  + " is not recorded.",
              told,
              done.get(LifeEvent.ADOPTER_REVIEW_ENDED)));
    }
    if (since(told, done, LifeEvent.ADOPTER_REVIEW_SOUGHT)) {
      return List.of(
          reviewed(
              Severity.INFO,
              "They were told on %s that they are not thought suitable, and asked on %s for a"
                  + " review of that.",
              told,
              asked));
    }
    return List.of(
        asOf.isAfter(until)
            ? reviewed(
                Severity.WARNING,
                "They were told on %s that they are not thought suitable, and did not ask for a"
                    + " review by %s; the decision is not recorded.",
                told,
                until)
            : reviewed(
                Severity.INFO,
                "They were told on %s that they are not thought suitable, and may ask for the"
                    + " independent review or make representations until %s.",
                told,
                until));
  }

  private static Finding reviewed(
      Severity severity, String text, LocalDate told, @Nullable LocalDate other) {
    return Findings.of(
        "R-ADOPT-06", severity, "AAR 2005 reg 30B", text, told, Objects.requireNonNull(other));
  }

  private static boolean since(LocalDate ahead, Map<LifeEvent, LocalDate> done, LifeEvent event) {
    LocalDate on = done.get(event);
    return on != null && !on.isBefore(ahead);
  }
}
