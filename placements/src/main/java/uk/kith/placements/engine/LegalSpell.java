package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time under one legal status, from its first day to its last, both included.
 *
 * @param code of the return, such as V2
 * @param last null while it lasts
 */
public record LegalSpell(String code, LocalDate first, @Nullable LocalDate last) {

  /**
   * The same times with those joined that follow one another under one code, as each year's return
   * tells them again.
   */
  public static List<LegalSpell> joined(Collection<LegalSpell> spells) {
    List<LegalSpell> joined = new ArrayList<>();
    spells.stream()
        .sorted(Comparator.comparing(LegalSpell::first))
        .forEach(
            next -> {
              int at = joined.size() - 1;
              if (at >= 0 && joined.get(at).continuesWith(next)) {
                LegalSpell begun = joined.get(at);
                joined.set(at, new LegalSpell(begun.code(), begun.first(), next.last()));
              } else {
                joined.add(next);
              }
            });
    return List.copyOf(joined);
  }

  private boolean continuesWith(LegalSpell next) {
    return code.equals(next.code) && last != null && !next.first.isAfter(last.plusDays(1));
  }

  public boolean holdsOn(LocalDate day) {
    return !first.isAfter(day) && (last == null || !last.isBefore(day));
  }
}
