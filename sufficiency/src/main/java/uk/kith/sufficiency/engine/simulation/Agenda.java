package uk.kith.sufficiency.engine.simulation;

import java.util.Arrays;

/**
 * What is to happen, in the order of time; at the same moment by rank, and then in the order in
 * which it was put down. A binary heap.
 */
final class Agenda {

  /** What can happen to something. */
  interface Happening {
    /**
     * @param what as it was put down
     */
    void happen(double moment, int what);
  }

  private static final int CHILDREN = 1024;

  private double[] moments = new double[CHILDREN];
  private long[] orders = new long[CHILDREN];
  private Happening[] targets = new Happening[CHILDREN];
  private int[] whats = new int[CHILDREN];
  private int size;
  private long serial;

  /**
   * @param rank a lower one goes first at the same moment
   */
  void add(double moment, int rank, Happening target, int what) {
    if (size == moments.length) {
      moments = Arrays.copyOf(moments, 2 * size);
      orders = Arrays.copyOf(orders, 2 * size);
      targets = Arrays.copyOf(targets, 2 * size);
      whats = Arrays.copyOf(whats, 2 * size);
    }
    long order = (long) rank << 48 | serial++;
    int place = size++;
    while (place > 0) {
      int above = (place - 1) / 2;
      if (!isBefore(moment, order, above)) {
        break;
      }
      copy(above, place);
      place = above;
    }
    put(place, moment, order, target, what);
  }

  /** All that happens up to a moment, itself included. */
  void run(double until) {
    while (size > 0 && moments[0] <= until) {
      double moment = moments[0];
      Happening target = targets[0];
      int what = whats[0];
      remove();
      target.happen(moment, what);
    }
  }

  private void remove() {
    size--;
    double moment = moments[size];
    long order = orders[size];
    int place = 0;
    while (true) {
      int below = 2 * place + 1;
      if (below >= size) {
        break;
      }
      if (below + 1 < size && isBefore(moments[below + 1], orders[below + 1], below)) {
        below++;
      }
      if (isBefore(moment, order, below)) {
        break;
      }
      copy(below, place);
      place = below;
    }
    put(place, moment, order, targets[size], whats[size]);
  }

  private boolean isBefore(double moment, long order, int place) {
    return moment < moments[place] || (moment == moments[place] && order < orders[place]);
  }

  private void copy(int from, int to) {
    put(to, moments[from], orders[from], targets[from], whats[from]);
  }

  private void put(int place, double moment, long order, Happening target, int what) {
    moments[place] = moment;
    orders[place] = order;
    targets[place] = target;
    whats[place] = what;
  }
}
