/**
 * What every request passes first: which kind of place it wants, whether it may come from where it
 * comes, headers of the answer, tokens of forms, and the audit of refusals.
 */
@NullMarked
package uk.kith.app.edge;

import org.jspecify.annotations.NullMarked;
