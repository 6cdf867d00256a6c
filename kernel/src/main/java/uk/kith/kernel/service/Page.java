package uk.kith.kernel.service;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A part of a list.
 *
 * @param total things in the whole list
 * @param page from 0
 * @param size things asked for per page, 1 to 500
 */
public record Page<T>(List<T> items, long total, int page, int size) {

  public static final int MAX_SIZE = 500;

  public Page {
    items = List.copyOf(items);
    requireInRange(page, size);
  }

  public static <T> Page<T> of(List<T> all, int page, int size) {
    requireInRange(page, size);
    int from = (int) Math.min((long) page * size, all.size());
    return new Page<>(all.subList(from, Math.min(from + size, all.size())), all.size(), page, size);
  }

  /**
   * A part of a list put in order; the rest is counted, but not sorted.
   *
   * @param order total: things that are equal in it stand in any order
   */
  public static <T> Page<T> of(Stream<T> all, Comparator<? super T> order, int page, int size) {
    requireInRange(page, size);
    long wanted = (page + 1L) * size;
    PriorityQueue<T> first = new PriorityQueue<>(order.reversed());
    long total = 0;
    for (T each : (Iterable<T>) all::iterator) {
      total++;
      if (first.size() < wanted) {
        first.add(each);
      } else if (order.compare(each, first.element()) < 0) {
        first.remove();
        first.add(each);
      }
    }
    List<T> items = first.stream().sorted(order).skip((long) page * size).toList();
    return new Page<>(items, total, page, size);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> to) {
    return new Page<>(items.stream().<R>map(to).toList(), total, page, size);
  }

  /**
   * Refuses a page that there cannot be, before anything is asked for it.
   *
   * @throws Invalid when the page is below 0, or the size not from 1 to {@value #MAX_SIZE}
   */
  public static void requireInRange(int page, int size) {
    if (page < 0 || size < 1 || size > MAX_SIZE) {
      throw new Invalid("page", "range", "page is from 0, size from 1 to " + MAX_SIZE);
    }
  }
}
