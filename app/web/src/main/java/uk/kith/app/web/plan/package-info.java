/**
 * Plans for everybody who waits: the list, one plan with what is proven of it, and the answer to
 * "why not this home" (R-MATCH-22).
 */
@NullMarked
package uk.kith.app.web.plan;

import org.jspecify.annotations.NullMarked;
