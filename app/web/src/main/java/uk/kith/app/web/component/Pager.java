package uk.kith.app.web.component;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list.
 *
 * @param page from 0, as in the contract; shown from 1
 * @param address the list's address with its filters, ending so that a page number can follow
 * @param anchor where the list stands on its page, such as {@code #possible}; empty for the top
 */
public record Pager(int page, int pages, String address, String anchor) {

  /** A page number; {@code href} is null for the gap between page numbers. */
  public record Item(String text, @Nullable String href, boolean current) {}

  /**
   * @param address such as {@code /children?team=East&page=}
   */
  public static Pager of(long total, int page, int size, String address) {
    return new Pager(page, (int) ((total + size - 1) / size), address, "");
  }

  /** The same pages of a list further down on its page. */
  public Pager below(String where) {
    return new Pager(page, pages, address, where);
  }

  public @Nullable String previous() {
    return page > 0 ? href(page - 1) : null;
  }

  public @Nullable String next() {
    return page + 1 < pages ? href(page + 1) : null;
  }

  /** On paper there are no links to the others: that there are some is said. */
  public String onPaper() {
    return "Page "
        + (page + 1)
        + " of "
        + pages
        + " of this list: what stands on "
        + (pages == 2 ? "the other page" : "the other pages")
        + " is not printed here.";
  }

  private String href(int number) {
    return address + number + anchor;
  }

  /** First, last, and the neighbours of the current page, with gaps between. */
  public List<Item> items() {
    TreeSet<Integer> shown = new TreeSet<>(List.of(0, pages - 1, page));
    if (page > 0) {
      shown.add(page - 1);
    }
    if (page + 1 < pages) {
      shown.add(page + 1);
    }
    List<Item> items = new ArrayList<>();
    int before = -1;
    for (int each : shown) {
      if (each > before + 1) {
        items.add(new Item("⋯", null, false));
      }
      items.add(new Item(String.valueOf(each + 1), href(each), each == page));
      before = each;
    }
    return items;
  }
}
