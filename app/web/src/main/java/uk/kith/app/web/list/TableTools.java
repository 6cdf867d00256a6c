package uk.kith.app.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.service.Sort;

/**
 * What a table among others on one page offers: heads that sort it, and the whole of it as a file.
 *
 * @param heads with the links that sort by them, back to the table
 * @param label of the files, for those who do not see where they stand
 */
public record TableTools(List<Column> heads, String label, String csvHref, String xlsxHref) {

  private static final List<String> ORDER = List.of("sort", "order");

  public TableTools {
    heads = List.copyOf(heads);
  }

  /**
   * @param list its columns are those of the table; its address is that of the files
   * @param page the address of the page
   * @param anchor of the table on the page
   * @param form what the address of the page asks for; its order alone is kept
   */
  public static TableTools of(
      Worklist<?> list, String page, String anchor, Sort<?> sort, Form form) {
    return filtered(list, page, anchor, sort, keeping(form));
  }

  /** Of a table that is short and stands in one order. */
  public static TableTools plain(Worklist<?> list) {
    return plain(list, "");
  }

  /**
   * @param query of the files: "?to=2014-09-30"
   */
  public static TableTools plain(Worklist<?> list, String query) {
    return new TableTools(
        list.columns().stream()
            .map(column -> new Column(column.name(), column.number(), null, null))
            .toList(),
        list.heading() + " as a file",
        list.address() + "/list.csv" + query,
        list.address() + "/list.xlsx" + query);
  }

  /**
   * The same of the table of a page with filters, which stay as they are.
   *
   * @param form what the address of the page asks for
   */
  public static TableTools filtered(
      Worklist<?> list, String page, String anchor, Sort<?> sort, Form form) {
    ListAddress address = ListAddress.of(page, form);
    ListAddress files = ListAddress.of(list.address(), form);
    return new TableTools(
        list.columns().stream()
            .map(column -> anchored(Sorting.head(column, sort, address), anchor))
            .toList(),
        list.heading() + " as a file",
        files.at("/list.csv").href(),
        files.at("/list.xlsx").href());
  }

  /** The same with one more head, of what stands on the page and not in files. */
  public TableTools with(int at, Column head) {
    List<Column> more = new ArrayList<>(heads);
    more.add(at, head);
    return new TableTools(more, label, csvHref, xlsxHref);
  }

  /** The days ahead of the whole table for a calendar; for tables that have days. */
  public String calendarHref() {
    return csvHref.replace("/list.csv", "/list.ics");
  }

  /** The heads by which the table can be sorted. */
  public List<Column> sortable() {
    return heads.stream().filter(head -> head.href() != null).toList();
  }

  /** The order as the address tells it, which the form of a page's filters sends along. */
  public static List<String> kept(Form form) {
    return ORDER.stream().filter(name -> !form.value(name).isEmpty()).toList();
  }

  /** Whether the address asks for some things of a list only. */
  static boolean isFiltered(Form form) {
    return form.typed().keySet().stream()
        .anyMatch(
            name -> !ORDER.contains(name) && !name.equals("page") && !form.value(name).isEmpty());
  }

  /**
   * What the address asks for of the order of tables, and in some fields; of nothing else, numbers
   * of pages among it.
   */
  public static Form keeping(Form form, String... names) {
    Map<String, List<String>> kept = new TreeMap<>(form.typed());
    kept.keySet().removeIf(name -> !ORDER.contains(name) && !List.of(names).contains(name));
    return Form.of(kept);
  }

  /** The address of a page with all that its form asks for, from its first page. */
  public static String href(String page, Form form) {
    return ListAddress.of(page, form).href();
  }

  /** The same without the path. */
  public static String query(Form form) {
    String href = ListAddress.of("", form).href();
    return href.isEmpty() ? "" : href.substring(1);
  }

  /** The same address so that the number of a page can follow. */
  public static String beforePage(String page, Form form) {
    return ListAddress.of(page, form).beforePage();
  }

  /**
   * The order as it stands in an address, before the number of a page; ends with a name.
   *
   * @param kept fields that stay, too
   */
  public static String beforePage(String page, Form form, String name, String... kept) {
    String href = ListAddress.of(page, keeping(form, kept)).href();
    return href + (href.equals(page) ? "?" : "&") + name + "=";
  }

  private static Column anchored(Column head, String anchor) {
    return head.href() == null
        ? head
        : new Column(head.text(), head.number(), head.href() + "#" + anchor, head.sorted());
  }
}
