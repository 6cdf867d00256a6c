package uk.kith.placements.internal.searches;

import java.util.EnumSet;
import java.util.Set;
import uk.kith.placements.engine.asking.ApprovalCheck;

/** Checks of an approval as they are stored, and for whom it is. */
public final class ApprovalChecks {

  /** Of an approval {@code a}: that it is given for a child, which fills the place. */
  public static final String OF_CHILD =
      " and (not exists (select from placements.approval_child c where c.approval_id = a.id)"
          + " or exists (select from placements.approval_child c"
          + " where c.approval_id = a.id and c.child_id = ?))";

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
