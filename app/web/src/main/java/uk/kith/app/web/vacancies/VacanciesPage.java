package uk.kith.app.web.vacancies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.list.ListPage;

/**
 * The board: how all places stand, then the homes as filtered.
 *
 * @param confirmHref where a row is confirmed; it keeps the filters
 * @param confirms id of the home of each row that the visitor may confirm; null for the others
 */
public record VacanciesPage(
    Supply supply, ListPage list, String confirmHref, List<@Nullable String> confirms) {

  public VacanciesPage {
    // Not List.copyOf: rows that the visitor may not confirm are null.
    confirms = Collections.unmodifiableList(new ArrayList<>(confirms));
  }

  /** Of the list, and of the buttons when the visitor has any. */
  public List<Column> heads() {
    return confirmsAny()
        ? Stream.concat(list.heads().stream(), Stream.of(Column.of("As recorded"))).toList()
        : list.heads();
  }

  /** Whether the visitor may confirm any row. */
  public boolean confirmsAny() {
    return confirms.stream().anyMatch(Objects::nonNull);
  }
}
