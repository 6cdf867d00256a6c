package uk.kith.app.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Something that is due.
 *
 * @param when the date and its distance: "14 October 2014, in 10 working days"
 * @param late "4 days late"; null when it is not late
 */
public record Due(String what, @Nullable String href, String when, @Nullable String late) {}
