package uk.kith.matching.engine.plan;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Numbers from 0 to n - 1, the nearest first, of equal ones the lowest; each at most once. */
final class Heap {

  private final int[] items;
  private final int[] place;
  private int size;
  private long[] distance = {};

  Heap(int n) {
    items = new int[n];
    place = new int[n];
    Arrays.fill(place, -1);
  }

  boolean isEmpty() {
    return size == 0;
  }

  int first() {
    return items[0];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      place[items[i]] = -1;
    }
    size = 0;
  }

  void forEach(IntConsumer taker) {
    for (int i = 0; i < size; i++) {
      taker.accept(items[i]);
    }
  }

  /** Adds a number, or moves it up because it has come nearer. */
  void put(int item, long[] distances) {
    distance = distances;
    int at = place[item];
    if (at < 0) {
      at = size++;
    }
    while (at > 0 && isBefore(item, items[at - 1 >> 1])) {
      set(at, items[at - 1 >> 1]);
      at = at - 1 >> 1;
    }
    set(at, item);
  }

  void removeFirst() {
    place[items[0]] = -1;
    size--;
    if (size > 0) {
      sink(items[size]);
    }
  }

  private void sink(int item) {
    int at = 0;
    while (true) {
      int child = 2 * at + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && isBefore(items[child + 1], items[child])) {
        child++;
      }
      if (!isBefore(items[child], item)) {
        break;
      }
      set(at, items[child]);
      at = child;
    }
    set(at, item);
  }

  private void set(int at, int item) {
    items[at] = item;
    place[item] = at;
  }

  private boolean isBefore(int one, int other) {
    long difference = distance[one] - distance[other];
    return difference < 0 || (difference == 0 && one < other);
  }
}
