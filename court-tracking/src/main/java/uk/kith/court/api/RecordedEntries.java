package uk.kith.court.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.service.Invalid;

/**
 * What people recorded and can take back when it was a mistake, and what they took back. Taken back
 * it counts for nothing any more, on whatever day it is asked; it stays on record with who took it
 * back, when and why.
 *
 * @param entries in any order; kept with the latest day first
 * @param takenBack in any order; kept with the last one taken back first
 */
public record RecordedEntries(List<Entry> entries, List<TakenBack> takenBack) {

  public RecordedEntries {
    entries = entries.stream().sorted(Comparator.comparing(Entry::on).reversed()).toList();
    takenBack = takenBack.stream().sorted(Comparator.comparing(TakenBack::at).reversed()).toList();
  }

  /**
   * Something that holds.
   *
   * @param what in words
   * @param on the day for which it is recorded
   */
  public record Entry(CourtEntryId id, ChildId child, String what, LocalDate on) {}

  /**
   * Something that was taken back.
   *
   * @param what in words
   * @param on the day for which it was recorded
   * @param by sign-in name of who took it back
   * @param why what the mistake was
   */
  public record TakenBack(
      ChildId child, String what, LocalDate on, Instant at, String by, String why) {}

  /**
   * Mistakes to take back together: all of them or none.
   *
   * @param entries at least one
   * @param why what the mistake was; never blank
   */
  public record Mistake(List<CourtEntryId> entries, String why) {

    public Mistake {
      entries = List.copyOf(new LinkedHashSet<>(entries));
      if (entries.isEmpty()) {
        throw new Invalid("entries", "required", "Say what was recorded by mistake");
      }
      if (why.isBlank()) {
        throw new Invalid("reason", "required", "Say why it was a mistake");
      }
    }
  }
}
