package uk.kith.placements.internal.casesystem;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.ssd.CaseLine;

/**
 * What a difference keeps of the case system's side, for whoever takes it over: one value as {@code
 * kind|value}, or values on certain days as lines of {@code from|until|value}.
 *
 * @param kind says more about the value; empty when there is no more to say
 */
record Told(String kind, String value) {

  private static final int PARTS = 3;

  String text() {
    return kind + "|" + value;
  }

  static Told of(String text) {
    int bar = text.indexOf('|');
    return new Told(text.substring(0, bar), text.substring(bar + 1));
  }

  static String line(List<CaseLine.Told<String>> told) {
    return told.stream()
        .map(
            each -> {
              LocalDate end = each.days().end();
              return each.days().start() + "|" + (end == null ? "" : end) + "|" + each.value();
            })
        .collect(Collectors.joining("\n"));
  }

  static List<CaseLine.Told<String>> line(String text) {
    return text.lines()
        .map(line -> line.split("\\|", PARTS))
        .map(
            parts ->
                new CaseLine.Told<>(new Days(LocalDate.parse(parts[0]), end(parts[1])), parts[2]))
        .toList();
  }

  private static @Nullable LocalDate end(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
