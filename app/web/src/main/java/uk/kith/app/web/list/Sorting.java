package uk.kith.app.web.list;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.service.Sort;

/** The order of a list in its address: {@code sort=looked-after-since&order=descending}. */
public final class Sorting {
  private static final String SORT = "sort";
  private static final String ORDER = "order";
  private static final String DESCENDING = "descending";

  private Sorting() {}

  /** What the address asks for; the usual order when it asks for none that there is. */
  public static <K extends Enum<K>> Sort<K> asked(Form form, Class<K> keys, Sort<K> usual) {
    Optional<K> key =
        Stream.of(keys.getEnumConstants()).filter(each -> form.has(SORT, name(each))).findFirst();
    return key.isPresent() ? new Sort<>(key.get(), form.has(ORDER, DESCENDING)) : usual;
  }

  /** A head that links to the list sorted by it, and to the other direction when it is. */
  static Column head(ListColumn column, Sort<?> sort, ListAddress address) {
    Enum<?> key = column.sort();
    if (key == null) {
      return new Column(column.name(), column.number(), null, null);
    }
    boolean now = key == sort.key();
    ListAddress sorted = address.with(SORT, name(key));
    boolean up = !now || sort.descending();
    String href = (up ? sorted.without(ORDER) : sorted.with(ORDER, DESCENDING)).href();
    return new Column(column.name(), column.number(), href, now ? direction(sort) : null);
  }

  private static String direction(Sort<?> sort) {
    return sort.descending() ? DESCENDING : "ascending";
  }

  private static String name(Enum<?> key) {
    return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
