package uk.kith.placements.internal.searches;

import java.util.EnumSet;
import java.util.Set;
import uk.kith.placements.engine.asking.ApprovalCheck;

/** Checks of an approval as they are stored. */
public final class ApprovalChecks {

  private ApprovalChecks() {}

  /** Codes with blanks between them. */
  public static Set<ApprovalCheck> read(String codes) {
    Set<ApprovalCheck> checks = EnumSet.noneOf(ApprovalCheck.class);
    for (String code : codes.split(" ", -1)) {
      if (!code.isEmpty()) {
        checks.add(ApprovalCheck.valueOf(code));
      }
    }
    return checks;
  }
}
