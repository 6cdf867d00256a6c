package uk.kith.placements.engine.due;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.rules.Wording;

/**
 * Hours in secure accommodation without a court's authority: 72 in all in any 28 consecutive days
 * (R-PLACE-52). Hours are those that pass, so that a night on which the clocks change is not longer
 * or shorter by law; days are those of Europe/London.
 *
 * <p>Method: hours are added up by day, and every window of days that ends on a day of a stay is
 * looked at; linear in days times the window.
 *
 * @param stays without a court's authority, in any order and without overlap; those that began
 *     after the day of asking do not count yet
 */
public record SecureHours(PlacementId placement, List<Stay> stays) {

  static final Threshold<Integer> HOURS =
      Threshold.from(
          LocalDate.of(1991, 10, 14),
          72,
          "Children (Secure Accommodation) Regulations 1991, regulation 10");

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  /**
   * Time in secure accommodation.
   *
   * @param to null while it goes on
   */
  public record Stay(ZonedDateTime from, @Nullable ZonedDateTime to) {
    public Stay {
      if (to != null && !to.isAfter(from)) {
        throw new IllegalArgumentException("a stay from " + from + " to " + to);
      }
    }

    boolean isOpenOn(LocalDate asOf) {
      return to == null || dayOf(to).isAfter(asOf);
    }
  }

  public SecureHours {
    stays = List.copyOf(stays);
  }

  /** The end of the stay that goes on, with its hour; nothing when none does. */
  public List<DueItem> due(DuePolicy policy, LocalDate asOf) {
    Optional<ZonedDateTime> last = findLastMoment(policy, asOf);
    if (last.isEmpty()) {
      return List.of();
    }
    ZonedDateTime moment = last.get();
    Threshold.Version<Integer> law = HOURS.findFor(dayOf(moment)).orElseThrow();
    String why =
        "at "
            + TIME.format(moment)
            + ", when "
            + law.value()
            + " hours in "
            + policy.secureWindowDays()
            + " days are used up";
    return new Due(Duty.SECURE_STAY_ENDS, placement, asOf, law.source())
        .by(Term.fixed(dayOf(moment), why))
        .whenDue(Severity.WARNING)
        .whenLate(Severity.CRITICAL)
        .items();
  }

  /** When the hours of the stay that goes on are used up; empty when none goes on. */
  public Optional<ZonedDateTime> findLastMoment(DuePolicy policy, LocalDate asOf) {
    return stays.stream()
        .filter(stay -> !dayOf(stay.from()).isAfter(asOf) && stay.isOpenOn(asOf))
        .map(stay -> stay.from().withZoneSameInstant(LONDON))
        .findFirst()
        .map(from -> lastMoment(from, ended(asOf), policy));
  }

  private static ZonedDateTime lastMoment(
      ZonedDateTime from, Map<LocalDate, Duration> used, DuePolicy policy) {
    Map<LocalDate, Duration> hours = new HashMap<>(used);
    ZonedDateTime at = from;
    while (true) {
      LocalDate day = at.toLocalDate();
      Duration left = limit(day).minus(inWindow(hours, day, policy));
      ZonedDateTime midnight = day.plusDays(1).atStartOfDay(LONDON);
      Duration rest = Duration.between(at, midnight);
      if (left.compareTo(rest) < 0) {
        return left.isNegative() ? at : at.plus(left);
      }
      hours.merge(day, rest, Duration::plus);
      at = midnight;
    }
  }

  /** A finding for each stay that has ended and on one of whose days the hours were exceeded. */
  public List<Finding> findings(DuePolicy policy, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    Map<LocalDate, Duration> hours = ended(asOf);
    for (Map.Entry<LocalDate, LocalDate> stay : endedDays(asOf).entrySet()) {
      stay.getKey()
          .datesUntil(stay.getValue().plusDays(1))
          .filter(day -> inWindow(hours, day, policy).compareTo(limit(day)) > 0)
          .findFirst()
          .ifPresent(
              day -> findings.add(exceeded(day, inWindow(hours, stay.getValue(), policy), policy)));
    }
    return findings;
  }

  private static Finding exceeded(LocalDate day, Duration used, DuePolicy policy) {
    Threshold.Version<Integer> law = HOURS.findFor(day).orElseThrow();
    return new Finding(
        RuleId.of("R-PLACE-52"),
        Severity.CRITICAL,
        "On "
            + Wording.day(day)
            + " the "
            + law.value()
            + " hours that secure accommodation may last without a court’s authority in "
            + policy.secureWindowDays()
            + " days were used up; they came to "
            + used.toHours()
            + ".",
        List.of(day),
        law.source(),
        false);
  }

  /** Hours of the stays that have ended, by day. */
  private Map<LocalDate, Duration> ended(LocalDate asOf) {
    Map<LocalDate, Duration> hours = new HashMap<>();
    for (Stay stay : stays) {
      ZonedDateTime to = stay.to();
      if (to != null && !stay.isOpenOn(asOf)) {
        ZonedDateTime at = stay.from().withZoneSameInstant(LONDON);
        while (at.isBefore(to)) {
          ZonedDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay(LONDON);
          ZonedDateTime until = to.isBefore(midnight) ? to : midnight;
          hours.merge(at.toLocalDate(), Duration.between(at, until), Duration::plus);
          at = midnight;
        }
      }
    }
    return hours;
  }

  /** First and last day of each stay that has ended, in order. */
  private TreeMap<LocalDate, LocalDate> endedDays(LocalDate asOf) {
    TreeMap<LocalDate, LocalDate> days = new TreeMap<>();
    for (Stay stay : stays) {
      ZonedDateTime to = stay.to();
      if (to != null && !stay.isOpenOn(asOf)) {
        days.merge(dayOf(stay.from()), dayOf(to), (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return days;
  }

  private static Duration inWindow(
      Map<LocalDate, Duration> hours, LocalDate last, DuePolicy policy) {
    return last.minusDays(policy.secureWindowDays() - 1L)
        .datesUntil(last.plusDays(1))
        .map(day -> hours.getOrDefault(day, Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration limit(LocalDate day) {
    return Duration.ofHours(HOURS.findFor(day).orElseThrow().value());
  }

  private static LocalDate dayOf(ZonedDateTime moment) {
    return moment.withZoneSameInstant(LONDON).toLocalDate();
  }
}
