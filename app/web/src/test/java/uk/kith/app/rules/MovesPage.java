package uk.kith.app.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import uk.kith.kernel.Move;
import uk.kith.kernel.Moves;

/** Writes docs/moves.md: each table of moves of the engines, drawn and as a table. */
final class MovesPage {

  private MovesPage() {}

  /** Every public constant of an engine that is a table of moves, by the name of the thing. */
  static List<Moves<?>> all() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.kith")
            .stream()
            .filter(type -> type.getPackageName().contains(".engine"))
            .map(JavaClass::getFields)
            .flatMap(fields -> fields.stream())
            .filter(MovesPage::isTable)
            .<Moves<?>>map(MovesPage::value)
            .sorted(Comparator.comparing(Moves::thing))
            .toList();
  }

  private static boolean isTable(JavaField field) {
    return field.getRawType().isEquivalentTo(Moves.class)
        && field.getModifiers().contains(JavaModifier.PUBLIC)
        && field.getModifiers().contains(JavaModifier.STATIC);
  }

  private static Moves<?> value(JavaField field) {
    try {
      return (Moves<?>) field.reflect().get(null);
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
            moves by the rows of its table and in no other way; what was recorded by mistake is
            taken back with the reason, and is then as if it had not been recorded.
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
