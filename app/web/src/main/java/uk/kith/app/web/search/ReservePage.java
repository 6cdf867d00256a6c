package uk.kith.app.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.asking.FamilyRecorded;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.TestLine;

/**
 * The decision on one home.
 *
 * @param some ids of the children for whom it is; empty for all of the search
 * @param stale says that facts have changed since the options were made; null when they have not
 * @param tests the five tests of section 22C, for the children for whom it is (R-PLACE-04)
 * @param family who of family and friends is recorded in the search (R-PLACE-03)
 * @param approvals that are still to be given
 * @param acceptable rules that people may record the decision in spite of
 * @param mayApprove true when the visitor records approvals
 * @param mayReserve true when the visitor decides
 */
public record ReservePage(
    String href,
    String optionsHref,
    String approveHref,
    String household,
    String run,
    List<String> some,
    String caption,
    String heading,
    @Nullable String stale,
    String askAgainHref,
    List<Fact> facts,
    List<TestLine> tests,
    List<FindingView> findings,
    FamilyRecorded family,
    List<Approval> approvals,
    List<Choice> acceptable,
    boolean mayApprove,
    boolean mayReserve,
    String button) {

  /** Who may be recorded as suitable is answered in the reasons, and nowhere twice. */
  public String reasonsHint() {
    return (family.open().isEmpty()
            ? "Also why not family or friends"
            : "Also why not family or friends, as what is still open above asks")
        + ", and what you would do about the gaps. The children may read it one day.";
  }

  /**
   * An approval that is still to be given, and whose it is.
   *
   * @param what is approved, in a few words
   * @param checks what whoever gives it is to have before them; empty when the law names nothing
   */
  public record Approval(String rule, String what, String who, List<Choice> checks) {}
}
