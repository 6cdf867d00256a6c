package uk.kith.app.web.component;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a home, beside its source and who could approve.
 *
 * @param whoCanApprove null when nobody can, or nobody needs to
 */
public record FindingView(
    String rule, String text, String source, @Nullable String whoCanApprove) {}
