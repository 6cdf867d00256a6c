package uk.kith.app.web.search;

import java.util.List;
import uk.kith.app.web.component.Fact;

/**
 * Something that was recorded of a search in error, such as a call, and is withdrawn.
 *
 * @param href of this page
 * @param heading "Withdraw a call"
 * @param text what it is for, and what becomes of it
 * @param button "Withdraw the call"
 */
public record WithdrawOfSearchPage(
    String searchHref,
    String searchName,
    String href,
    String heading,
    List<Fact> facts,
    String text,
    String button) {
  public WithdrawOfSearchPage {
    facts = List.copyOf(facts);
  }
}
