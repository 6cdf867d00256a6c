package uk.kith.court.engine.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingCalendar;

/**
 * Days of hearings ahead that may be a slip: nothing is missed by them, and the court may have
 * fixed them so. An emergency protection order is heard on any day.
 */
final class ListedDays {

  private ListedDays() {}

  static List<Finding> findings(List<Hearing> ahead) {
    List<Finding> findings = new ArrayList<>();
    for (Hearing hearing : ahead) {
      if (hearing.type() != HearingType.EMERGENCY_PROTECTION_ORDER) {
        notSitting(hearing)
            .ifPresent(
                day ->
                    findings.add(
                        Findings.of(
                            "R-DATE-03",
                            Severity.INFO,
                            "Bank holidays of England and Wales",
                            "The "
                                + hearing.name()
                                + " is listed for %s, a weekend or bank holiday, on which courts do"
                                + " not usually sit: is the day right?",
                            day)));
      }
    }
    finals(ahead).ifPresent(findings::add);
    return findings;
  }

  private static Optional<LocalDate> notSitting(Hearing hearing) {
    return Stream.of(hearing.firstDay(), hearing.lastDay())
        .filter(day -> !WorkingCalendar.englandAndWales().isWorkingDay(day))
        .findFirst();
  }

  /** R-COURT-16: the last of them decides whether the limit is met. */
  private static Optional<Finding> finals(List<Hearing> ahead) {
    List<LocalDate> days =
        ahead.stream()
            .filter(hearing -> hearing.type() == HearingType.FINAL)
            .map(Hearing::firstDay)
            .distinct()
            .toList();
    return days.size() < 2
        ? Optional.empty()
        : Optional.of(
            Findings.of(
                "R-COURT-16",
                Severity.INFO,
                "CA 1989 s32; PD12A",
                "More than one final hearing is listed: "
                    + days.stream().map(day -> "%s").collect(Collectors.joining(" and "))
                    + ". Is one of them to be vacated?",
                days.toArray(LocalDate[]::new)));
  }
}
