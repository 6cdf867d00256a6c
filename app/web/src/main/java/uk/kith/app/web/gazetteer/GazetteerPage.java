package uk.kith.app.web.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Pager;

/**
 * What is loaded, and the form that loads a directory.
 *
 * @param unfinished address of the load that is not finished; null when there is none
 */
public record GazetteerPage(@Nullable String unfinished, List<Loaded> loaded, Pager pager) {

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Source and edition"),
          Column.of("Loaded"),
          Column.number("Rows read"),
          Column.number("Postcodes"),
          Column.number("Sectors"),
          Column.of("Left out"));

  /**
   * One gazetteer.
   *
   * @param terminated sentence below the postcodes; null when none is terminated
   * @param leftOut rows left out, a sentence for each reason
   */
  public record Loaded(
      String source,
      String day,
      String by,
      String read,
      String postcodes,
      @Nullable String terminated,
      String sectors,
      List<String> leftOut) {}
}
