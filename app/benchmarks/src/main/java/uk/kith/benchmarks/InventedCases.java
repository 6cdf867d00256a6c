package uk.kith.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.kith.court.engine.forecast.CaseHistory;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;

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
    List<Hearing> hearings = new ArrayList<>();
    hearings.add(held(HearingType.CASE_MANAGEMENT, issued, managed));
    hearings.add(held(HearingType.ISSUE_RESOLUTION, managed, resolved));
    if (random.nextInt(4) == 0) {
      LocalDate told = day.minusDays(random.nextInt(10));
      hearings.add(
          listing(
              HearingType.FINAL,
              listedOn,
              day,
              new Happened(told, HearingStatus.ADJOURNED, DelayReason.COURT)));
      listedOn = told;
      day = day.plusDays(20 + random.nextInt(70));
    }
    hearings.add(held(HearingType.FINAL, listedOn, day));
    return new CaseHistory(
        COURTS.get(random.nextInt(COURTS.size())),
        issued,
        hearings,
        List.of(),
        day.plusDays(random.nextInt(15)));
  }

  private static Hearing held(HearingType type, LocalDate listedOn, LocalDate day) {
    return listing(type, listedOn, day, new Happened(day, HearingStatus.HELD, null));
  }

  private static Hearing listing(
      HearingType type, LocalDate listedOn, LocalDate day, Happened move) {
    return new Hearing(type, listedOn, day, day, List.of(move));
  }
}
