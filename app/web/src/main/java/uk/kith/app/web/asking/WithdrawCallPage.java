package uk.kith.app.web.asking;

import java.util.List;
import uk.kith.app.web.component.Fact;

/**
 * A call that was recorded in error and is withdrawn.
 *
 * @param href of this page
 */
public record WithdrawCallPage(
    String searchHref, String searchName, String href, List<Fact> facts) {}
