package uk.kith.app.web.authorities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Pager;

/**
 * What is loaded, and the form that loads more.
 *
 * @param unfinished address of the load that is not finished; null when there is none
 */
public record TablesPage(@Nullable String unfinished, List<Loaded> loaded, Pager pager) {

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("File"),
          Column.of("Loaded"),
          Column.of("Tells"),
          Column.number("Rows read"),
          Column.number("Kept"),
          Column.of("Not kept"));

  /**
   * One file.
   *
   * @param tells which table it is, and of which years
   * @param areas how many authorities
   * @param left rows not kept, a sentence for each reason
   */
  public record Loaded(
      String file,
      String day,
      String by,
      String tells,
      String areas,
      String read,
      String kept,
      List<String> left) {}
}
