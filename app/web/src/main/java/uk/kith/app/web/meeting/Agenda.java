package uk.kith.app.web.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.Meetings.Wanted;

/**
 * What a meeting would go through.
 *
 * @param wanted each child once, in the order of the list; the first of them where there are more
 *     than any meeting takes
 * @param total how many children the list shows
 */
public record Agenda(List<Wanted> wanted, long total) {

  public Agenda {
    wanted = List.copyOf(wanted);
  }

  /** Of every child of a list that was read to its end. */
  public static Agenda whole(List<Wanted> wanted) {
    return new Agenda(wanted, wanted.size());
  }

  /** Of a list that has one line for each child, of which the first page was read. */
  public static <T> Agenda of(Page<T> first, Function<T, Wanted> wanted) {
    return new Agenda(first.items().stream().map(wanted).toList(), first.total());
  }

  /** The same with more children, who stand below the list. */
  public Agenda and(List<Wanted> more) {
    List<Wanted> all = new ArrayList<>(wanted);
    all.addAll(more);
    return new Agenda(all, total + more.size());
  }

  /** Of lines of which several may be about one child, each with words of its own. */
  public static <T> Agenda each(
      List<T> lines, Function<T, ChildId> child, Function<T, String> standing) {
    Map<ChildId, String> said = new LinkedHashMap<>();
    lines.forEach(
        line ->
            said.merge(child.apply(line), standing.apply(line), (one, other) -> one + " " + other));
    return whole(
        said.entrySet().stream().map(each -> new Wanted(each.getKey(), each.getValue())).toList());
  }

  /** Every line of a list that may tell of several children in one. */
  public static <T> List<T> read(IntFunction<Page<T>> pages) {
    List<T> all = new ArrayList<>();
    long total = 0;
    for (int page = 0; page == 0 || (long) page * Page.MAX_SIZE < total; page++) {
      Page<T> found = pages.apply(page);
      total = found.total();
      all.addAll(found.items());
    }
    return all;
  }
}
