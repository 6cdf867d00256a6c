/**
 * Sufficiency: what children looked after will need, as one who commissions homes reads it. Nothing
 * here names a child.
 */
@NullMarked
package uk.kith.app.web.forecast;

import org.jspecify.annotations.NullMarked;
