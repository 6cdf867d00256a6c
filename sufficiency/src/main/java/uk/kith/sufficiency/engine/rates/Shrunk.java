package uk.kith.sufficiency.engine.rates;

/**
 * A rate as it was estimated: what was seen, the broader rate to which it was drawn, and as how
 * many events that one counted (R-SUFF-10).
 *
 * @param broader a day's rate; 0 where the rate is 0 whatever was seen
 */
public record Shrunk(Risk seen, double broader, double worth) {

  /** A day's rate. */
  public double rate() {
    return broader > 0 ? seen.shrunkTo(broader, worth) : 0;
  }

  /** How much what was seen counts beside the broader rate, from 0 to 1. */
  public double own() {
    return broader > 0 ? seen.days() / (seen.days() + worth / broader) : 0;
  }
}
