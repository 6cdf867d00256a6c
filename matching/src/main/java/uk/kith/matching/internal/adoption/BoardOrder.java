package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.AdoptionBoard.By;
import uk.kith.matching.api.AdoptionBoard.Filter;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.engine.adoption.NextStep;
import uk.kith.matching.internal.adoption.AdoptionReader.Known;
import uk.kith.placements.api.ChildBrief;

/** Which children the board shows, and in which order. */
@ApplicationScoped
class BoardOrder {

  private static final Comparator<Known> BY_NUMBER =
      Comparator.comparing(
              (Known known) -> known.brief().localId(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(known -> known.child().value());

  @Inject AdoptionReader reader;
  @Inject AdoptionLines lines;
  @Inject AdoptionSettings settings;

  List<ChildId> of(Set<ChildId> everybody, Filter filter, Sort<By> sort, LocalDate asOf) {
    List<Known> found =
        reader.byChild(everybody, asOf).values().stream()
            .filter(known -> isIn(filter, known, asOf))
            .sorted(comparator(sort, asOf))
            .toList();
    List<ChildId> ids = found.stream().map(Known::child).toList();
    if (filter.waits() == null) {
      return ids;
    }
    Map<ChildId, AdoptionLine> told =
        lines.of(ids, everybody, asOf).stream()
            .collect(Collectors.toMap(line -> line.child().id(), line -> line));
    return ids.stream()
        .filter(id -> told.containsKey(id) && told.get(id).waitsLonger().contains(filter.waits()))
        .toList();
  }

  private boolean isIn(Filter filter, Known known, LocalDate asOf) {
    AdoptionStage stage = known.chain().stage(asOf);
    boolean inStage =
        filter.stage() == null ? stage.isOver() == filter.over() : stage == filter.stage();
    return inStage
        && (!filter.unlinked() || !known.chain().isLinked(asOf))
        && (!filter.late() || next(known, asOf).late())
        && (filter.text() == null || has(known.brief(), filter.text()));
  }

  private NextStep next(Known known, LocalDate asOf) {
    return NextStep.of(known.chain(), settings.policy(), asOf);
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

  private Comparator<Known> comparator(Sort<By> sort, LocalDate asOf) {
    boolean down = sort.descending();
    return switch (sort.key()) {
      case CHILD -> down ? BY_NUMBER.reversed() : BY_NUMBER;
      case STAGE -> {
        Comparator<Known> by = Comparator.comparing(known -> known.chain().stage(asOf));
        yield (down ? by.reversed() : by).thenComparing(BY_NUMBER);
      }
      case DAYS_IN_STAGE -> days(known -> known.chain().stageSince(asOf), down);
      case DAYS_SINCE_DECISION -> days(known -> known.chain().day(Milestone.DECIDED, asOf), down);
      case NEXT -> days(known -> next(known, asOf).by(), !down);
    };
  }

  /** By a day; most days first when {@code down}, so the earliest day; without one last. */
  private static Comparator<Known> days(Day day, boolean down) {
    Comparator<LocalDate> by = down ? Comparator.naturalOrder() : Comparator.reverseOrder();
    return Comparator.comparing((Known known) -> day.of(known), Comparator.nullsLast(by))
        .thenComparing(BY_NUMBER);
  }

  /** A day of a child; null when there is none. */
  private interface Day {
    @Nullable LocalDate of(Known known);
  }
}
