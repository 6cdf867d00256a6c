package uk.kith.app.web.search;

import java.util.List;
import uk.kith.app.web.component.Fact;

/**
 * An approval that was recorded in error and is withdrawn.
 *
 * @param href of this page
 */
public record WithdrawApprovalPage(
    String searchHref, String searchName, String href, List<Fact> facts) {
  public WithdrawApprovalPage {
    facts = List.copyOf(facts);
  }
}
