package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Threshold;
import uk.kith.kernel.WorkingCalendar;

/**
 * The two stages in which adopters are assessed, by their dates: a decision within two months of
 * the agency's notice that it goes ahead (R-ADOPT-04), stage two begun within six months of it or
 * the application starts anew (R-ADOPT-05), a decision on approval within four months of the
 * applicants' notice (R-ADOPT-06). A longer stage for a recorded good reason is a warning.
 *
 * @param goesAheadOn the agency's notice that it goes ahead with stage one
 * @param stageOneOn decision at the end of stage one; null while open
 * @param stageTwoOn the applicants' notice that they begin stage two; null while not given
 * @param decidedOn decision on approval; null while open
 * @param withdrawnOn when the application ended otherwise; null while it goes on
 * @param explained stages whose length has a recorded good reason
 */
public record AdopterStages(
    HouseholdId household,
    LocalDate goesAheadOn,
    @Nullable LocalDate stageOneOn,
    @Nullable LocalDate stageTwoOn,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate withdrawnOn,
    Set<Duty> explained) {

  /** SI 2013/985 made the two stages. */
  private static final LocalDate IN_FORCE = LocalDate.of(2013, 7, 1);

  static final Threshold<Integer> STAGE_ONE_MONTHS =
      Threshold.from(IN_FORCE, 2, "Adoption Agencies Regulations 2005, regulation 27");

  static final Threshold<Integer> STAGE_TWO_START_MONTHS =
      Threshold.from(IN_FORCE, 6, "Adoption Agencies Regulations 2005, as amended by SI 2013/985");

  static final Threshold<Integer> STAGE_TWO_MONTHS =
      Threshold.from(IN_FORCE, 4, "Adoption Agencies Regulations 2005, regulations 28 to 30B");

  /** Working days to ask for a review of a determination, the day of its notice the first. */
  private static final int REVIEW_WORKING_DAYS = 40;

  /** The last day on which adopters may ask for a review of what they were told; reg 30B. */
  public static LocalDate mayAskUntil(LocalDate told) {
    return WorkingCalendar.englandAndWales().workingDaysAfter(told, REVIEW_WORKING_DAYS - 1).date();
  }

  /** Whether an application begun on a day has the two stages. */
  public static boolean isOfStages(LocalDate goesAheadOn) {
    return !goesAheadOn.isBefore(IN_FORCE);
  }

  /** The last day for the decision that ends a stage one begun under the law of the stages. */
  public static LocalDate stageOneBy(LocalDate goesAheadOn) {
    return after(STAGE_ONE_MONTHS, goesAheadOn);
  }

  /** The last day to begin stage two, or the application starts anew. */
  public static LocalDate stageTwoBeginsBy(LocalDate stageOneOn) {
    return after(STAGE_TWO_START_MONTHS, stageOneOn);
  }

  /** The last day for the decision on approval. */
  public static LocalDate stageTwoBy(LocalDate stageTwoOn) {
    return after(STAGE_TWO_MONTHS, stageTwoOn);
  }

  private static LocalDate after(Threshold<Integer> months, LocalDate from) {
    return WorkingCalendar.monthsAfter(from, months.findFor(from).orElseThrow().value());
  }

  public AdopterStages {
    explained = Set.copyOf(explained);
  }

  /** One item for each step that the dates have reached. */
  public List<DueItem> due(LocalDate asOf) {
    List<DueItem> items = new ArrayList<>();
    items.addAll(
        step(
            Duty.ADOPTER_STAGE_ONE,
            STAGE_ONE_MONTHS,
            "the agency’s notice",
            goesAheadOn,
            stageOneOn,
            asOf));
    LocalDate stageOne = Days.upTo(stageOneOn, asOf);
    if (stageOne != null) {
      items.addAll(
          step(
              Duty.ADOPTER_STAGE_TWO_START,
              STAGE_TWO_START_MONTHS,
              "the end of stage one",
              stageOne,
              stageTwoOn,
              asOf));
    }
    LocalDate stageTwo = Days.upTo(stageTwoOn, asOf);
    if (stageTwo != null) {
      items.addAll(
          step(
              Duty.ADOPTER_STAGE_TWO,
              STAGE_TWO_MONTHS,
              "the applicants’ notice",
              stageTwo,
              decidedOn,
              asOf));
    }
    return items;
  }

  private List<DueItem> step(
      Duty duty,
      Threshold<Integer> months,
      String event,
      LocalDate from,
      @Nullable LocalDate done,
      LocalDate asOf) {
    return months.findFor(from).stream()
        .flatMap(
            law ->
                new Due(duty, household, asOf, law.source())
                        .by(Term.months(law.value(), event, from))
                        .doneOn(done)
                        .endedOn(withdrawnOn)
                        .whenLate(explained.contains(duty) ? Severity.WARNING : Severity.ERROR)
                        .items()
                        .stream())
        .toList();
  }
}
