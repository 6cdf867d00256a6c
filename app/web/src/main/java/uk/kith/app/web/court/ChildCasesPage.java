package uk.kith.app.web.court;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Tag;

/**
 * Every application to the court about a child.
 *
 * @param href of the child
 * @param permanenceHref null for those who do not open it
 * @param mistakes cases that were opened by mistake, or that the child is no part of
 * @param newHref where proceedings are opened; null for those who may not
 */
public record ChildCasesPage(
    String href,
    String name,
    @Nullable String permanenceHref,
    @Nullable String newHref,
    List<Line> lines,
    List<CasePage.Entry> mistakes) {

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Application"),
          Column.of("Began"),
          Column.of("How it stands"),
          Column.of("Limit"),
          Column.of("Next hearing"));

  /**
   * An application.
   *
   * @param caseNumber null while the court gave none
   */
  public record Line(
      String kind,
      String href,
      @Nullable String caseNumber,
      String began,
      Tag tag,
      String limit,
      String next) {}
}
