package uk.kith.placements.engine.life;

import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_DECIDED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_DETERMINED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_GOES_AHEAD;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_PANEL_AGAINST;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_PANEL_FOR;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_REVIEW_ENDED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_REVIEW_SOUGHT;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_STAGE_ONE_DECIDED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_STAGE_ONE_EXPLAINED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_STAGE_TWO_EXPLAINED;
import static uk.kith.placements.engine.life.LifeEvent.ADOPTER_STAGE_TWO_NOTICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.due.AdopterStages;
import uk.kith.placements.engine.rules.Wording;

/**
 * What the recorded steps of the last application of adopters say against it: a stage that ended
 * late without a reason (R-ADOPT-04, R-ADOPT-06), a stage two begun when a new registration was
 * needed (R-ADOPT-05), an approval without a panel, or while what they were told could still be
 * reviewed (R-ADOPT-06). It stays as long as the steps do.
 */
public final class AdopterTimes {

  private static final String STAGES = "AAR 2005 regs 27 to 30B";
  private static final String START = "SI 2013/985";

  private final Map<LifeEvent, LocalDate> done;
  private final LocalDate ahead;
  private final List<Finding> findings = new ArrayList<>();

  private AdopterTimes(Map<LifeEvent, LocalDate> done, LocalDate ahead) {
    this.done = done;
    this.ahead = ahead;
  }

  /**
   * @param done the last day of each step that is recorded
   * @return empty also where no application of the two stages is recorded
   */
  public static List<Finding> findings(Map<LifeEvent, LocalDate> done) {
    LocalDate ahead = done.get(ADOPTER_GOES_AHEAD);
    if (ahead == null || !AdopterStages.isOfStages(ahead)) {
      return List.of();
    }
    AdopterTimes times = new AdopterTimes(done, ahead);
    times.addStageOne();
    times.addStart();
    times.addStageTwo();
    times.addPanel();
    times.addReview();
    return List.copyOf(times.findings);
  }

  /**
   * What a step says against itself at the moment when it is recorded, and a reason outweighs: that
   * stage two begins too late, or that no panel gave its advice on the approval.
   *
   * @param done the last day of each step, with this one
   */
  public static List<Finding> of(LifeEvent event, Map<LifeEvent, LocalDate> done) {
    LocalDate ahead = done.get(ADOPTER_GOES_AHEAD);
    if (ahead == null || !AdopterStages.isOfStages(ahead)) {
      return List.of();
    }
    AdopterTimes times = new AdopterTimes(done, ahead);
    if (event == ADOPTER_STAGE_TWO_NOTICE) {
      times.addStart();
    } else if (event == ADOPTER_DECIDED) {
      times.addPanel();
    }
    return List.copyOf(times.findings);
  }

  private void addStageOne() {
    LocalDate by = AdopterStages.stageOneBy(ahead);
    LocalDate ended = on(ADOPTER_STAGE_ONE_DECIDED);
    if (ended != null && ended.isAfter(by) && on(ADOPTER_STAGE_ONE_EXPLAINED) == null) {
      add(
          "R-ADOPT-04",
          STAGES,
          "Stage one ended on %s, after %s, and no good reason for that is recorded.",
          ended,
          by);
    }
  }

  private void addStart() {
    LocalDate ended = on(ADOPTER_STAGE_ONE_DECIDED);
    LocalDate began = on(ADOPTER_STAGE_TWO_NOTICE);
    if (ended == null || began == null) {
      return;
    }
    LocalDate by = AdopterStages.stageTwoBeginsBy(ended);
    if (began.isAfter(by)) {
      add(
          "R-ADOPT-05",
          START,
          "Stage one ended on %s, and stage two could begin until %s; it was begun on %s, when a"
              + " new registration was needed.",
          ended,
          by,
          began);
    }
  }

  private void addStageTwo() {
    LocalDate began = on(ADOPTER_STAGE_TWO_NOTICE);
    LocalDate ended =
        Stream.of(ADOPTER_DECIDED, ADOPTER_DETERMINED)
            .map(this::on)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    if (began == null || ended == null || on(ADOPTER_STAGE_TWO_EXPLAINED) != null) {
      return;
    }
    LocalDate by = AdopterStages.stageTwoBy(began);
    if (ended.isAfter(by)) {
      add(
          "R-ADOPT-06",
          STAGES,
          "Stage two ended on %s, after %s, and no good reason for that is recorded.",
          ended,
          by);
    }
  }

  private void addPanel() {
    LocalDate decided = on(ADOPTER_DECIDED);
    if (decided == null) {
      return;
    }
    boolean advised =
        Stream.of(ADOPTER_PANEL_FOR, ADOPTER_PANEL_AGAINST, ADOPTER_REVIEW_ENDED)
            .map(this::on)
            .anyMatch(day -> day != null && !day.isAfter(decided));
    if (!advised) {
      add(
          "R-ADOPT-06",
          STAGES,
          "It was decided on %s that they are approved, and no recommendation of the panel is"
              + " recorded by then.",
          decided);
    }
  }

  private void addReview() {
    LocalDate decided = on(ADOPTER_DECIDED);
    LocalDate told = on(ADOPTER_DETERMINED);
    if (decided == null || told == null || told.isAfter(decided)) {
      return;
    }
    LocalDate asked = on(ADOPTER_REVIEW_SOUGHT);
    LocalDate over = on(ADOPTER_REVIEW_ENDED);
    LocalDate until = AdopterStages.mayAskUntil(told);
    boolean isOver = over != null && !over.isBefore(told) && !over.isAfter(decided);
    if (asked != null && !asked.isBefore(told) && !asked.isAfter(decided) && !isOver) {
      add(
          "R-ADOPT-06",
          "AAR 2005 reg 30B",
          "It was decided on %s that they are approved; they had been told on %s that they are not"
              + " thought suitable, and the review that they asked for on %s was not over.",
          decided,
          told,
          asked);
    } else if (!isOver && !decided.isAfter(until)) {
      add(
          "R-ADOPT-06",
          "AAR 2005 reg 30B",
          "It was decided on %s that they are approved; they had been told on %s that they are not"
              + " thought suitable, and could ask for a review until %s.",
          decided,
          told,
          until);
    }
  }

  /** A step of this application; null while it is not recorded. */
  private @Nullable LocalDate on(LifeEvent event) {
    LocalDate day = done.get(event);
    return day == null || day.isBefore(ahead) ? null : day;
  }

  private void add(String rule, String source, String text, LocalDate... days) {
    findings.add(
        new Finding(
            RuleId.of(rule),
            Severity.WARNING,
            String.format(Locale.UK, text, Stream.of(days).map(Wording::day).toArray()),
            List.of(days),
            source,
            false));
  }
}
