package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.asking.ApprovalCheck;

/**
 * How an exemption from the usual fostering limit was given (CA 1989 Sch 7 para 4, R-PLACE-07,
 * R-PLACE-08).
 *
 * @param approver name of whoever gave it
 * @param post of the approver
 * @param on the day on which it was given
 * @param noticeOn the day of the written notice to the carer (para 4(3)); null while there is none
 * @param conditions in words; null when there are none
 * @param considered of what para 4(2) has the authority regard, that which is recorded
 * @throws IllegalArgumentException when nobody gave it
 */
public record ExemptionGiven(
    String approver,
    String post,
    LocalDate on,
    @Nullable LocalDate noticeOn,
    @Nullable String conditions,
    Set<ApprovalCheck> considered) {

  private static final RuleId RULE = RuleId.of("R-PLACE-07");

  public ExemptionGiven {
    considered = Set.copyOf(considered);
    if (approver.isBlank() || post.isBlank()) {
      throw new IllegalArgumentException("an exemption is given by somebody, in a post");
    }
  }

  /** What para 4(2) has the authority regard, and nobody recorded (R-PLACE-08). */
  public List<ApprovalCheck> open() {
    return ApprovalCheck.open(RULE, considered);
  }
}
