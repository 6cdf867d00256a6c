package uk.kith.court.engine.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.ssd.KeptRow;

/**
 * What becomes of the rows of a child when an extract tells them. A row that is told otherwise only
 * in what is sealed keeps the day since which it is told so: everybody reads that day, and it would
 * tell of a match with adopters.
 *
 * @param closed rows that are told no longer, or otherwise
 * @param added rows that are told now
 */
public record FollowedRows(List<UUID> closed, List<Added> added) {

  /**
   * A row on record.
   *
   * @param toldOn day of the extract that first told its open cells so
   */
  public record Held(UUID id, LocalDate toldOn, KeptRow row) {}

  /**
   * A row to add.
   *
   * @param number its order among those that are told, from 1
   * @param toldOn day of the extract that first told its open cells so
   */
  public record Added(int number, LocalDate toldOn, KeptRow row) {}

  public FollowedRows {
    closed = List.copyOf(closed);
    added = List.copyOf(added);
  }

  /**
   * What changes.
   *
   * @param told in the order of the file
   * @param day of the extract
   */
  public static FollowedRows of(List<Held> held, List<KeptRow> told, LocalDate day) {
    List<KeptRow> left = new ArrayList<>(told);
    List<Held> closed = new ArrayList<>(held);
    closed.removeIf(each -> left.remove(each.row()));
    List<UUID> ids = closed.stream().map(Held::id).toList();
    List<Added> added = new ArrayList<>();
    for (KeptRow row : left) {
      @Nullable Held before =
          closed.stream()
              .filter(each -> each.row().open().equals(row.open()))
              .findFirst()
              .orElse(null);
      closed.remove(before);
      added.add(new Added(told.indexOf(row) + 1, before == null ? day : before.toldOn(), row));
    }
    return new FollowedRows(ids, added);
  }
}
