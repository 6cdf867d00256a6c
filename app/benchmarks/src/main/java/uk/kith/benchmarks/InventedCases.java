package uk.kith.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.kith.court.engine.forecast.CaseHistory;
import uk.kith.court.engine.forecast.HearingListing;
import uk.kith.court.engine.forecast.HearingOutcome;
import uk.kith.court.engine.forecast.HearingStep;

/** Care proceedings invented from a seed: four courts, one final hearing in four put off once. */
final class InventedCases {

  static final LocalDate AS_OF = LocalDate.of(2014, 9, 30);

  private static final List<String> COURTS = List.of("Sheffield", "Leeds", "Hull", "York");

  private final Random random;

  InventedCases(long seed) {
    random = new Random(seed);
  }

  /** Issued over the four years before and all of them over. */
  List<CaseHistory> concluded(int number) {
    List<CaseHistory> cases = new ArrayList<>();
    while (cases.size() < number) {
      CaseHistory one = run(AS_OF.minusDays(random.nextInt(4 * 365)));
      if (one.isConcludedBy(AS_OF)) {
        cases.add(one);
      }
    }
    return cases;
  }

  /** Open on the day. */
  List<CaseHistory> open(int number) {
    List<CaseHistory> cases = new ArrayList<>();
    while (cases.size() < number) {
      CaseHistory one = run(AS_OF.minusDays(random.nextInt(400)));
      if (one.isOpenOn(AS_OF)) {
        cases.add(one);
      }
    }
    return cases;
  }

  private CaseHistory run(LocalDate issued) {
    LocalDate managed = issued.plusDays(16 + random.nextInt(9));
    LocalDate resolved = issued.plusDays(110 + random.nextInt(40));
    LocalDate listedOn = random.nextBoolean() ? managed : resolved;
    LocalDate day = resolved.plusDays(20 + random.nextInt(60));
    List<HearingListing> hearings = new ArrayList<>();
    hearings.add(held(HearingStep.CASE_MANAGEMENT, issued, managed));
    hearings.add(held(HearingStep.ISSUES_RESOLUTION, managed, resolved));
    if (random.nextInt(4) == 0) {
      LocalDate told = day.minusDays(random.nextInt(10));
      hearings.add(
          listing(HearingStep.FINAL, listedOn, day, HearingOutcome.adjourned(told, false)));
      listedOn = told;
      day = day.plusDays(20 + random.nextInt(70));
    }
    hearings.add(held(HearingStep.FINAL, listedOn, day));
    return new CaseHistory(
        COURTS.get(random.nextInt(COURTS.size())),
        issued,
        hearings,
        List.of(),
        day.plusDays(random.nextInt(15)));
  }

  private static HearingListing held(HearingStep step, LocalDate listedOn, LocalDate day) {
    return listing(step, listedOn, day, HearingOutcome.held(day));
  }

  private static HearingListing listing(
      HearingStep step, LocalDate listedOn, LocalDate day, HearingOutcome outcome) {
    return new HearingListing(step, listedOn, day, day, outcome);
  }
}
