package uk.kith.app.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Where a home is, with its mark: a blue dot inside, an orange diamond outside.
 *
 * @param inside null when not known: then no mark
 */
public record Where(@Nullable Boolean inside, String text) {

  public static final Where NOT_KNOWN = new Where(null, "Where it is: not known");
}
