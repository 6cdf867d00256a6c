package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.AdoptionBoard.By;
import uk.kith.matching.api.AdoptionBoard.Filter;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.placements.api.ChildBrief;

/** Which children the board shows, and in which order. */
@ApplicationScoped
class BoardOrder {

  private static final Comparator<OnBoard> BY_NUMBER =
      Comparator.comparing(
              (OnBoard known) -> known.brief().localId(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(known -> known.child().value());

  @Inject KeptAdoptions kept;

  List<ChildId> of(Filter filter, Sort<By> sort, LocalDate asOf) {
    return kept.on(asOf).values().stream()
        .filter(child -> isIn(filter, child))
        .sorted(comparator(sort))
        .map(OnBoard::child)
        .toList();
  }

  static boolean isIn(Filter filter, OnBoard child) {
    AdoptionStage stage = child.stage();
    boolean inStage =
        filter.stage() == null ? stage.isOver() == filter.over() : stage == filter.stage();
    return inStage
        && (!filter.unlinked() || child.isWithoutFamily())
        && (!filter.late() || child.late())
        && (filter.waits() == null || child.waits().contains(filter.waits()))
        && (filter.text() == null || has(child.brief(), filter.text()));
  }

  private static boolean has(ChildBrief child, String text) {
    String wanted = text.strip().toLowerCase(Locale.UK);
    return Stream.of(
            child.localId(),
            child.firstName(),
            child.familyName(),
            child.firstName() + " " + child.familyName())
        .filter(Objects::nonNull)
        .anyMatch(word -> word.toLowerCase(Locale.UK).contains(wanted));
  }

  static Comparator<OnBoard> comparator(Sort<By> sort) {
    boolean down = sort.descending();
    return switch (sort.key()) {
      case CHILD -> down ? BY_NUMBER.reversed() : BY_NUMBER;
      case STAGE -> {
        Comparator<OnBoard> by = Comparator.comparing(OnBoard::stage);
        yield (down ? by.reversed() : by).thenComparing(BY_NUMBER);
      }
      case DAYS_IN_STAGE -> days(OnBoard::since, down);
      case DAYS_SINCE_DECISION -> waited(down);
      case UNLINKED -> {
        Comparator<OnBoard> first = Comparator.comparing(each -> !each.isWithoutFamily());
        yield (down ? first.reversed() : first).thenComparing(waited(true));
      }
      case NEXT -> days(OnBoard::nextBy, !down);
    };
  }

  private static Comparator<OnBoard> waited(boolean down) {
    Comparator<Long> by = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(OnBoard::daysSinceDecision, Comparator.nullsLast(by))
        .thenComparing(BY_NUMBER);
  }

  /** By a day; most days first when {@code down}, so the earliest day; without one last. */
  private static Comparator<OnBoard> days(Day day, boolean down) {
    Comparator<LocalDate> by = down ? Comparator.naturalOrder() : Comparator.reverseOrder();
    return Comparator.comparing((OnBoard known) -> day.of(known), Comparator.nullsLast(by))
        .thenComparing(BY_NUMBER);
  }

  /** A day of a child; null when there is none. */
  private interface Day {
    @Nullable LocalDate of(OnBoard known);
  }
}
