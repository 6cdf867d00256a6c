package uk.kith.kernel;

import java.util.regex.Pattern;

/**
 * The stable name of a rule: {@code R-PLACE-05} from the catalogue, or {@code 903-142} for a
 * published validation rule of the SSDA903 return.
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern SHAPE = Pattern.compile("R-[A-Z]+-\\d{2}|903-[0-9A-Za-z]+");

  public RuleId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a rule id: " + value);
    }
  }

  public static RuleId of(String value) {
    return new RuleId(value);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
