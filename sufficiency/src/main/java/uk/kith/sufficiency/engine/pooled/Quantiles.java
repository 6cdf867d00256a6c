package uk.kith.sufficiency.engine.pooled;

/** A distribution by its quantiles. */
@FunctionalInterface
public interface Quantiles {

  /**
   * @param p between 0 and 1, both left out
   */
  double at(double p);

  default double median() {
    return at(.5);
  }
}
