package uk.kith.sufficiency.engine.rates;

/**
 * Parts of a whole, estimated from weighed counts and drawn to broader ones where these are few.
 */
final class Shares {

  private Shares() {}

  /**
   * The mean of a Dirichlet distribution whose prior knows as much as so many events.
   *
   * @param counts of which those from {@code first} on are meant, one for each of the broader
   * @param broader together 1
   */
  static double[] drawn(double[] counts, int first, double[] broader, double worth) {
    double sum = worth;
    for (int i = 0; i < broader.length; i++) {
      sum += counts[first + i];
    }
    double[] drawn = new double[broader.length];
    for (int i = 0; i < broader.length; i++) {
      drawn[i] = (counts[first + i] + worth * broader[i]) / sum;
    }
    return drawn;
  }
}
