package uk.kith.placements.internal.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.placements.engine.Days;

/**
 * What the register holds of one child and one kind of thing, beside what returns now tell of it:
 * which rows stay, which are superseded, and what is added. Days that people recorded are taken out
 * of what returns tell.
 *
 * @param <T> what holds on certain days; equal values on equal days are the same row
 */
final class ToldLine<T> {

  /** A value on certain days. */
  record Value<T>(Days days, T value) {}

  private final Map<Value<T>, UUID> replaceable = new HashMap<>();
  private final List<Days> taken = new ArrayList<>();
  private final Set<Value<T>> told = new LinkedHashSet<>();

  /** A row that a person recorded or changed: it stays. */
  void stays(Days days) {
    taken.add(days);
  }

  /** A row that an earlier return told. */
  void wasTold(UUID row, Value<T> value) {
    replaceable.put(value, row);
  }

  /** What returns now tell. */
  void tell(Days days, T value) {
    if (days.start().equals(days.end())) {
      return;
    }
    List<Days> free = days.without(taken);
    free.forEach(piece -> told.add(new Value<>(piece, value)));
    taken.addAll(free);
  }

  /** Rows that are told no more. */
  List<UUID> superseded() {
    List<UUID> rows = new ArrayList<>();
    replaceable.forEach(
        (value, row) -> {
          if (!told.contains(value)) {
            rows.add(row);
          }
        });
    return rows;
  }

  /** What is told and not yet held. */
  List<Value<T>> added() {
    return told.stream().filter(value -> !replaceable.containsKey(value)).toList();
  }
}
