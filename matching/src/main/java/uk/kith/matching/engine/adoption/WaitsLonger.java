package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.EthnicCode;

/** Why a child is likely to wait longer for a family; several may be true (R-ADOPT-20). */
public enum WaitsLonger {
  AGED_FIVE_OR_OVER("Aged five or over"),
  SIBLING_GROUP("In a sibling group"),
  MINORITY_ETHNIC("From an ethnic minority"),
  DISABLED("Disabled");

  private static final int AGE = 5;

  /** Everybody else who said is of a minority, white minorities such as Roma among them. */
  private static final Set<EthnicCode> NO_MINORITY =
      EnumSet.of(EthnicCode.WBRI, EthnicCode.REFU, EthnicCode.NOBT);

  private final String words;

  WaitsLonger(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /**
   * Those that are true of a child on a day; what nobody knows is not said.
   *
   * @param group whether a family is sought for brothers and sisters together
   * @param ethnicity null when not known
   * @param disabled whether a disability is recorded
   */
  public static Set<WaitsLonger> of(
      Birth birth,
      boolean group,
      @Nullable EthnicCode ethnicity,
      boolean disabled,
      LocalDate asOf) {
    Set<WaitsLonger> reasons = EnumSet.noneOf(WaitsLonger.class);
    if (birth.ageOn(asOf) >= AGE) {
      reasons.add(AGED_FIVE_OR_OVER);
    }
    if (group) {
      reasons.add(SIBLING_GROUP);
    }
    if (ethnicity != null && !NO_MINORITY.contains(ethnicity)) {
      reasons.add(MINORITY_ETHNIC);
    }
    if (disabled) {
      reasons.add(DISABLED);
    }
    return reasons;
  }
}
