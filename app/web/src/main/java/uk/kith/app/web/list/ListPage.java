package uk.kith.app.web.list;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Pager;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;

/**
 * A page of a worklist.
 *
 * @param actions what begins here; none when the visitor may begin nothing
 * @param total how many there are, and as of when
 * @param heads of the columns, with the links that sort by them
 * @param csvHref the whole list, as filtered and sorted, as a file
 */
public record ListPage(
    String heading,
    String address,
    List<Action> actions,
    String searchLabel,
    Form form,
    List<Select> selects,
    String total,
    List<ListColumn> columns,
    List<Column> heads,
    List<Worklist.Row> rows,
    Pager pager,
    String csvHref,
    String xlsxHref,
    String empty) {

  /** Rows on one page of a list. */
  public static final int ROWS = 50;

  /** A button above the list. */
  public record Action(String text, String href) {}

  /** A filter with a few choices. */
  public record Select(String id, String label, List<Choice> choices) {}

  /**
   * @param found the page of the list that is shown
   * @param form what the address asks for
   * @param filters in words; null stands for one that is not set
   */
  public static <T> ListPage of(
      Worklist<T> list,
      Page<T> found,
      Sort<?> sort,
      Form form,
      List<Select> selects,
      List<@Nullable String> filters,
      List<Action> actions) {
    ListAddress address = ListAddress.of(list.address(), form);
    return new ListPage(
        list.heading(),
        list.address(),
        actions,
        list.searchLabel(),
        form,
        selects,
        Numbers.many(found.total(), list.one(), list.several())
            + ", as of "
            + Dates.day(list.asOf())
            + inWords(filters),
        list.columns(),
        list.columns().stream().map(column -> Sorting.head(column, sort, address)).toList(),
        found.items().stream().map(list::row).toList(),
        Pager.of(found.total(), found.page(), found.size(), address.beforePage()),
        address.at("/list.csv").href(),
        address.at("/list.xlsx").href(),
        list.askedFor(form).empty());
  }

  private static String inWords(List<@Nullable String> filters) {
    String said = filters.stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
    return said.isEmpty() ? "" : ": " + said;
  }

  /** What the address asks for in names and numbers, in words. */
  public static @Nullable String withText(Form form, String where) {
    String text = form.value("text");
    return text.isEmpty() ? null : "with “" + text + "” in the " + where;
  }

  /** The order as the address tells it, which the filters' form sends along. */
  public List<String> kept() {
    return TableTools.kept(form);
  }

  /** The days ahead of the whole list, as filtered, for a calendar; for lists that have days. */
  public String calendarHref() {
    return csvHref.replace("/list.csv", "/list.ics");
  }

  /** The heads by which the list can be sorted. */
  public List<Column> sortable() {
    return heads.stream().filter(head -> head.href() != null).toList();
  }
}
