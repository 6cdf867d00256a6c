package uk.kith.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure that law sets, and may change: what was in force from when to when, and where it stands.
 * It is chosen by the date of the event that it applies to, never by today (R-DATE-09).
 *
 * <pre>{@code
 * static final Threshold<Integer> TEMPORARY_APPROVAL_WEEKS =
 *     Threshold.from(LocalDate.of(2011, 4, 1), 16, "CPPCR 2010 reg 24(1)")
 *         .then(LocalDate.of(2020, 4, 24), 24, "SI 2020/445 reg 8")
 *         .then(LocalDate.of(2020, 9, 26), 16, "CPPCR 2010 reg 24(1)");
 * }</pre>
 *
 * @param versions oldest first, without overlap; only the last may be open
 */
public record Threshold<T>(List<Version<T>> versions) {

  /**
   * A figure and the days on which an event must fall for it to apply.
   *
   * @param source section of law
   */
  public record Version<T>(DateRange inForce, T value, String source) {}

  public Threshold {
    versions = List.copyOf(versions);
    for (int i = 1; i < versions.size(); i++) {
      LocalDate before = versions.get(i - 1).inForce().last();
      if (before == null || !before.isBefore(versions.get(i).inForce().first())) {
        throw new IllegalArgumentException("versions of a threshold overlap or are out of order");
      }
    }
  }

  public static <T> Threshold<T> from(LocalDate first, T value, String source) {
    return new Threshold<>(List.of(new Version<>(DateRange.from(first), value, source)));
  }

  /** The figure changed: the version before ends on the day before. */
  public Threshold<T> then(LocalDate first, T value, String source) {
    Threshold<T> ended = latest().inForce().isOpen() ? until(first.minusDays(1)) : this;
    return ended.with(ended.versions.size(), new Version<>(DateRange.from(first), value, source));
  }

  /** The law ended with nothing in its place, on {@code last} at the latest. */
  public Threshold<T> until(LocalDate last) {
    Version<T> latest = latest();
    return with(
        versions.size() - 1,
        new Version<>(
            new DateRange(latest.inForce().first(), last), latest.value(), latest.source()));
  }

  /** What applies to an event of that day; empty when no law did. */
  public Optional<Version<T>> findFor(LocalDate event) {
    return versions.stream().filter(version -> version.inForce().contains(event)).findFirst();
  }

  private Version<T> latest() {
    return versions.get(versions.size() - 1);
  }

  private Threshold<T> with(int index, Version<T> version) {
    List<Version<T>> changed = new ArrayList<>(versions.subList(0, index));
    changed.add(version);
    return new Threshold<>(changed);
  }
}
