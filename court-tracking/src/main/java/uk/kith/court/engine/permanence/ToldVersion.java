package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A version of the care plan as the case system tells it (R-PERM-06).
 *
 * @param until its last day; null while no end is told
 * @param codes in their order; none where none was told
 */
public record ToldVersion(LocalDate from, @Nullable LocalDate until, Set<PlanCode> codes) {

  public ToldVersion {
    codes = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(codes)));
  }

  /** The newest of those that hold on a day. */
  public static Optional<ToldVersion> holding(Collection<ToldVersion> told, LocalDate asOf) {
    return told.stream()
        .filter(each -> !each.from.isAfter(asOf))
        .filter(each -> each.until == null || !each.until.isBefore(asOf))
        .max(Comparator.comparing(ToldVersion::from).thenComparing(each -> each.codes.toString()));
  }
}
