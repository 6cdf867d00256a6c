package uk.kith.app.web.court;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.TableTools;

/**
 * The children in proceedings, in lists that are never merged (R-COURT-17).
 *
 * @param total such as "42 cases, 60 children, as of 30 September 2014", with the filter in words
 * @param estimates that planning estimates rest on national figures alone; null when they do not
 * @param ended cases that have ended and are called what was looked for, each with the day; empty
 *     while nothing was looked for
 * @param moreEnded such as "and 12 more"; null when all of them are shown
 * @param whole the list of which every case is shown; null for the beginning of each
 */
public record CourtPage(
    List<Count> counts,
    String total,
    @Nullable String estimates,
    List<Group> groups,
    List<Fact> ended,
    @Nullable String moreEnded,
    List<Select> selects,
    Form form,
    @Nullable String whole) {

  /** The order, and the list of which every case is shown, which the filters' form sends along. */
  public List<String> kept() {
    List<String> kept = new ArrayList<>(TableTools.kept(form));
    if (whole != null) {
      kept.add("all");
    }
    return kept;
  }

  /** Whether a case was looked for by what it is called, and no open one is called that. */
  public boolean isLost() {
    return !form.value("text").isBlank()
        && groups.stream().allMatch(group -> group.lines().isEmpty());
  }

  /**
   * One of the lists.
   *
   * @param says what puts a case into it
   * @param none what stands there when nobody is in it
   * @param all where all of them are shown; null when they are
   * @param allText such as "Show all 37 cases"
   * @param tools what sorts the list, and the whole of it as a file
   * @param pager of the list that is shown whole; of one page for the others
   * @param meeting where a meeting with the list is started; null for those who hold none
   */
  public record Group(
      String id,
      String heading,
      String says,
      String none,
      List<CourtLine> lines,
      @Nullable String all,
      String allText,
      TableTools tools,
      Pager pager,
      @Nullable String meeting) {

    /** The head of the table that sorts by what a column of the file tells. */
    public Column head(String name, String text) {
      return tools.heads().stream()
          .filter(head -> head.text().equals(name))
          .map(head -> new Column(text, false, head.href(), head.sorted()))
          .findFirst()
          .orElseThrow();
    }
  }
}
