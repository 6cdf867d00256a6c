/**
 * The options page: every household for one search with what the law says of it, and the decision
 * to reserve places in one. It shows what matching explains and computes nothing of its own.
 */
@NullMarked
package uk.kith.app.web.options;

import org.jspecify.annotations.NullMarked;
