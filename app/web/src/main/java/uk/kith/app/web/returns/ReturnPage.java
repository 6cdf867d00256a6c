package uk.kith.app.web.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.list.TableTools;

/**
 * One return: its tables, repairs and findings.
 *
 * @param rules the rules that found something, to filter by; empty when none did
 */
public record ReturnPage(
    String href,
    String heading,
    List<Fact> facts,
    List<Table> tables,
    List<Fact> repairs,
    boolean mayTakeBack,
    String findingsHeading,
    String findingsIntro,
    List<Choice> rules,
    List<Finding> findings,
    TableTools tools,
    Pager pager) {

  public static final List<Column> TABLE_COLUMNS =
      List.of(Column.of("Table"), Column.number("Received"), Column.number("Accepted"));

  /** Rows of one table. */
  public record Table(String name, String received, String accepted) {}

  /**
   * What a rule says of a row.
   *
   * @param child the authority's own number, or empty
   * @param repaired what is held instead; null when it was not repaired
   */
  public record Finding(
      String rule,
      String severity,
      String where,
      String child,
      String received,
      @Nullable String repaired,
      String text) {}
}
