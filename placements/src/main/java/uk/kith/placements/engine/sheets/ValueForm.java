package uk.kith.placements.engine.sheets;

import java.util.function.Function;

/**
 * How the values of a column are read from a cell that is not empty, and written into one. What is
 * written reads back as the same value, so two cells say the same when they are written the same.
 *
 * @param reader throws {@link IllegalArgumentException} or {@link java.time.DateTimeException} when
 *     it cannot read the text
 */
public record ValueForm<T>(Function<String, T> reader, Function<T, String> writer) {

  public T read(String cell) {
    return reader.apply(cell);
  }

  public String write(T value) {
    return writer.apply(value);
  }

  /** The one way of writing what a cell says. */
  public String canonical(String cell) {
    return write(read(cell));
  }
}
