package uk.kith.court.internal.gateway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.PreProceedingsSort;
import uk.kith.court.engine.gateway.NextStep;
import uk.kith.court.engine.gateway.PreStanding;
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
      case URGENCY -> sort.by(LineOrder::urgency, LONGEST_FIRST);
      case CHILDREN -> sort.by(found -> name(found.first()), LONGEST_FIRST);
      case DAYS -> sort.by(found -> found.line().standing().days(), LONGEST_FIRST);
      case STARTED -> sort.by(found -> found.line().startedOn(), LONGEST_FIRST);
      case STAGE -> sort.by(found -> found.line().standing().stage(), LONGEST_FIRST);
      case NEXT -> sort.by(LineOrder::nextBy, LONGEST_FIRST);
      case WORKER -> sort.by(found -> found.line().worker(), LONGEST_FIRST);
    };
  }

  /** What a filter finds of those that ended stands last. */
  private static int urgency(Found found) {
    PreStanding standing = found.line().standing();
    return standing.isToIssue() ? 0 : standing.stage().isEnd() ? 2 : 1;
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
}
