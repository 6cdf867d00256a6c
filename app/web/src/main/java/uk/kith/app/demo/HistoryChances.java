package uk.kith.app.demo;

import java.util.List;
import java.util.Random;

/**
 * Draws of a history. All arithmetic is that of {@link StrictMath} and of {@link Random}, whose
 * algorithms are laid down: the same numbers on every machine.
 */
final class HistoryChances {

  private final Random random;

  HistoryChances(long seed) {
    random = new Random(seed);
  }

  Random random() {
    return random;
  }

  boolean is(double probability) {
    return random.nextDouble() < probability;
  }

  /** From 0 to below {@code bound}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** The number of the part into which a draw falls. */
  int among(double... parts) {
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    double drawn = random.nextDouble() * sum;
    int number = 0;
    while (number < parts.length - 1 && drawn >= parts[number]) {
      drawn -= parts[number++];
    }
    return number;
  }

  /** Days by a log-normal law, one at least. */
  int days(double median, double spread) {
    return 1 + (int) (median * StrictMath.exp(spread * random.nextGaussian()));
  }

  double gaussian() {
    return random.nextGaussian();
  }

  /** A number of events whose mean itself varies: a Poisson law over a gamma of a whole shape. */
  int overDispersed(double mean, int shape) {
    double gamma = 0;
    for (int i = 0; i < shape; i++) {
      gamma -= StrictMath.log(1 - random.nextDouble());
    }
    double limit = StrictMath.exp(-mean * gamma / shape);
    double product = random.nextDouble();
    int number = 0;
    while (product > limit) {
      product *= random.nextDouble();
      number++;
    }
    return number;
  }
}
