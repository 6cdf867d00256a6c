package uk.kith.court.internal.gateway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.PreProceedingsSort;
import uk.kith.court.engine.gateway.NextStep;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ChildBrief;

/** The order of a list of pre-proceedings: what is not known stands last either way. */
final class LineOrder {

  /**
   * A line and the first of its children.
   *
   * @param first as far as a list needs it
   */
  record Found(PreProceedingsLine line, ChildBrief first) {}

  private static final Comparator<Found> LONGEST_FIRST =
      Comparator.comparing((Found found) -> found.line().startedOn())
          .thenComparing(found -> found.line().id().value())
          .thenComparing(found -> found.first().id().value());

  private LineOrder() {}

  static Comparator<Found> of(Sort<PreProceedingsSort> sort) {
    return switch (sort.key()) {
      case CHILDREN -> by(found -> name(found.first()), sort);
      case DAYS -> by(found -> found.line().standing().days(), sort);
      case STARTED -> by(found -> found.line().startedOn(), sort);
      case STAGE -> by(found -> found.line().standing().stage(), sort);
      case NEXT -> by(LineOrder::nextBy, sort);
      case WORKER -> by(found -> found.line().worker(), sort);
    };
  }

  private static @Nullable LocalDate nextBy(Found found) {
    NextStep next = found.line().standing().next();
    return next == null ? null : next.by();
  }

  /** As people look for it; null for a child without a name. */
  private static @Nullable String name(ChildBrief child) {
    String first = child.firstName();
    String family = child.familyName();
    return first == null
        ? null
        : (first + " " + (family == null ? "" : family)).toLowerCase(Locale.UK);
  }

  private static <T extends Comparable<? super T>> Comparator<Found> by(
      Function<Found, @Nullable T> key, Sort<PreProceedingsSort> sort) {
    Comparator<T> direction =
        sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(key, Comparator.nullsLast(direction)).thenComparing(LONGEST_FIRST);
  }
}
