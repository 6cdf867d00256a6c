package uk.kith.app.web.casesystem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;

/**
 * What the case system tells of the children of a page, and where Kith says otherwise.
 *
 * @param lead as of when it is told
 * @param settle how a difference is settled
 */
public record ToldSection(String lead, List<Differing> differing, String settle, List<Told> told) {

  /** Nothing is told: the page says nothing of it. */
  public static final ToldSection NONE = new ToldSection("", List.of(), "", List.of());

  public static final List<Column> COLUMNS =
      List.of(Column.of("What"), Column.of("In Kith"), Column.of("Case system"));

  public ToldSection {
    differing = List.copyOf(differing);
    told = List.copyOf(told);
  }

  public boolean isEmpty() {
    return differing.isEmpty() && told.isEmpty();
  }

  /**
   * Where Kith says otherwise.
   *
   * @param child null where the page is about one child
   * @param recorded when and by whom it was recorded in Kith; null when not known
   */
  public record Differing(
      String what,
      @Nullable String child,
      String inKith,
      @Nullable String recorded,
      String inCaseSystem) {}

  /** What is told of one child, in words. */
  public record Told(String heading, List<Fact> facts) {}
}
