package uk.kith.kernel.service;

import java.util.List;
import java.util.function.Function;

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
    if (page < 0 || size < 1 || size > MAX_SIZE) {
      throw new Invalid("page", "range", "page is from 0, size from 1 to " + MAX_SIZE);
    }
  }

  public static <T> Page<T> of(List<T> all, int page, int size) {
    int from = (int) Math.min((long) page * size, all.size());
    return new Page<>(all.subList(from, Math.min(from + size, all.size())), all.size(), page, size);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> to) {
    return new Page<>(items.stream().<R>map(to).toList(), total, page, size);
  }
}
