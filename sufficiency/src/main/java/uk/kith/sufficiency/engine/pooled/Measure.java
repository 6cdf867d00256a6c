package uk.kith.sufficiency.engine.pooled;

import java.util.Arrays;
import java.util.Optional;

/**
 * A column of the yearly tables on children looked after that the Department for Education
 * publishes, counted on 31 March.
 */
public enum Measure {
  LOOKED_AFTER("cla_31_march"),
  OUTSIDE("outside_la"),
  FOSTERING("place_foster"),
  AGED_16_AND_OVER("age_16plus"),
  /** People under 18 in the area. */
  UNDER_18("pop_0_17");

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  /** The name of the measure in the file. */
  public String code() {
    return code;
  }

  /** The measure of that name, or nothing where Kith has no use for it. */
  public static Optional<Measure> of(String code) {
    return Arrays.stream(values()).filter(measure -> measure.code.equals(code)).findAny();
  }
}
