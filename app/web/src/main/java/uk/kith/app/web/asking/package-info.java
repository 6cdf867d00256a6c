/**
 * What was asked for a search, on its page: family considered first, calls, and referrals to
 * providers.
 */
@NullMarked
package uk.kith.app.web.asking;

import org.jspecify.annotations.NullMarked;
