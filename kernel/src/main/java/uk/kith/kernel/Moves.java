package uk.kith.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of moves that one kind of thing may make. A move that does not stand in it is
 * impossible; the documentation is drawn from it.
 *
 * @param thing what moves, in words
 * @param first how every such thing begins
 * @param rows each pair of states once
 */
public record Moves<S extends Enum<S>>(String thing, S first, List<Move<S>> rows) {

  public Moves {
    rows = List.copyOf(rows);
    Set<List<S>> pairs = new HashSet<>();
    for (Move<S> row : rows) {
      if (!pairs.add(List.of(row.from(), row.to()))) {
        throw new IllegalArgumentException(
            thing + ": twice from " + row.from() + " to " + row.to());
      }
    }
  }

  /** The row that leads from one state to another; empty when there is no such move. */
  public Optional<Move<S>> find(S from, S to) {
    return rows.stream().filter(row -> row.from() == from && row.to() == to).findFirst();
  }

  /** What may happen to a thing that stands so; empty when it has come to its end. */
  public List<Move<S>> from(S state) {
    return rows.stream().filter(row -> row.from() == state).toList();
  }

  public boolean isEnd(S state) {
    return from(state).isEmpty();
  }

  /** Makes a table row by row. */
  public static <S extends Enum<S>> Table<S> of(String thing, S first) {
    return new Table<>(thing, first);
  }

  /** A table being written. */
  public static final class Table<S extends Enum<S>> {
    private final String thing;
    private final S first;
    private final List<Move<S>> rows = new ArrayList<>();

    private Table(String thing, S first) {
      this.thing = thing;
      this.first = first;
    }

    /** The same event from each of some states. */
    @SafeVarargs
    public final Table<S> when(String event, S to, S... from) {
      Arrays.stream(from).forEach(each -> rows.add(new Move<>(each, event, to)));
      return this;
    }

    public Moves<S> done() {
      return new Moves<>(thing, first, rows);
    }
  }
}
