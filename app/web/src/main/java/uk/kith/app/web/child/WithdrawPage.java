package uk.kith.app.web.child;

import java.util.List;
import uk.kith.app.web.component.Fact;

/**
 * One entry that somebody takes back.
 *
 * @param recordedHref of all entries of the child
 * @param href of this page
 */
public record WithdrawPage(String recordedHref, String href, String name, List<Fact> facts) {}
