package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.kernel.DueDate;

/**
 * A hearing that is over and of which nobody recorded what became (R-COURT-19). Until somebody
 * does, nobody can say what else comes next: whether it was held decides that, for every child of
 * the case.
 */
public final class UnrecordedHearing {

  private static final Map<HearingType, CourtStep> STEPS = new EnumMap<>(HearingType.class);

  static {
    STEPS.put(HearingType.CASE_MANAGEMENT, CourtStep.CASE_MANAGEMENT);
    STEPS.put(HearingType.ISSUE_RESOLUTION, CourtStep.ISSUES_RESOLUTION);
    STEPS.put(HearingType.FINAL, CourtStep.FINAL_HEARING);
  }

  private UnrecordedHearing() {}

  /**
   * That it is to be recorded, as the step for which the others wait; empty when nothing is.
   *
   * @param proceedings about the child, also those that are over
   */
  public static Optional<NextStep> of(List<InCourt> proceedings, LocalDate asOf) {
    return proceedings.stream()
        .map(InCourt::facts)
        .filter(facts -> isOpen(facts, asOf))
        .flatMap(facts -> facts.hearings().stream())
        .filter(hearing -> STEPS.containsKey(hearing.type()) && hearing.isUnrecordedOn(asOf))
        .min(Comparator.comparing(Hearing::lastDay))
        .map(UnrecordedHearing::step);
  }

  static boolean isOpen(ChildCase facts, LocalDate asOf) {
    LocalDate disposedOn = facts.disposedOn();
    return !facts.commencement().knownOn(asOf).day().isAfter(asOf)
        && (disposedOn == null || disposedOn.isAfter(asOf));
  }

  private static NextStep step(Hearing hearing) {
    CourtStep kind = STEPS.getOrDefault(hearing.type(), CourtStep.FINAL_HEARING);
    LocalDate day = hearing.lastDay();
    DueDate by = new DueDate(day, false);
    Step step =
        Step.of(
                kind.name(),
                "Say what became of the "
                    + NextStep.lowerCase(kind.words())
                    + " of "
                    + Findings.day(day),
                null,
                Whose.LEGAL)
            .withListed(day)
            .withDue(by);
    return new NextStep(step, by);
  }
}
