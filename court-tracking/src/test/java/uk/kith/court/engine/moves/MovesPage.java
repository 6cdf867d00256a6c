package uk.kith.court.engine.moves;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes docs/moves.md: each table of moves of the engine, drawn and as a table. */
final class MovesPage {

  private MovesPage() {}

  /** Every public constant of the engine that is a table of moves, by the name of the thing. */
  static List<Moves<?>> all() {
    try (Stream<Path> files = Files.walk(classes().resolve("uk/kith/court/engine"))) {
      return files
          .map(classes()::relativize)
          .map(file -> file.toString().replace('/', '.'))
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .flatMap(MovesPage::tables)
          .sorted(Comparator.comparing(Moves::thing))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path classes() {
    try {
      return Path.of(Moves.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Moves<?>> tables(String name) {
    try {
      return Stream.of(Class.forName(name).getDeclaredFields())
          .filter(field -> field.getType() == Moves.class)
          .filter(field -> Modifier.isPublic(field.getModifiers()))
          .filter(field -> Modifier.isStatic(field.getModifiers()))
          .<Moves<?>>map(MovesPage::value);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Moves<?> value(Field field) {
    try {
      return (Moves<?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  static String of(List<Moves<?>> tables) {
    StringBuilder page =
        new StringBuilder(
            """
            # Moves

            This page is generated from the tables of moves in the sources; do not edit it. A thing
            moves by the rows of its table and in no other way.
            """);
    tables.forEach(table -> add(page, table));
    return page.toString();
  }

  private static <S extends Enum<S>> void add(StringBuilder page, Moves<S> table) {
    page.append("\n## ").append(table.thing()).append("\n\n```mermaid\nstateDiagram-v2\n");
    S[] states = table.first().getDeclaringClass().getEnumConstants();
    for (S state : states) {
      page.append("  state \"").append(words(state)).append("\" as ").append(state).append('\n');
    }
    page.append("  [*] --> ").append(table.first()).append('\n');
    for (Move<S> row : table.rows()) {
      page.append("  %s --> %s: %s\n".formatted(row.from(), row.to(), row.event()));
    }
    for (S state : states) {
      if (table.isEnd(state)) {
        page.append("  ").append(state).append(" --> [*]\n");
      }
    }
    page.append("```\n\n| From | What happens | To |\n|---|---|---|\n");
    for (Move<S> row : table.rows()) {
      page.append("| %s | %s | %s |\n".formatted(words(row.from()), row.event(), words(row.to())));
    }
  }

  /** As pages call it. */
  private static String words(Enum<?> state) {
    try {
      Method words = state.getDeclaringClass().getDeclaredMethod("words");
      words.setAccessible(true);
      return (String) words.invoke(state);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(state.getDeclaringClass() + " has no words for pages", e);
    }
  }
}
