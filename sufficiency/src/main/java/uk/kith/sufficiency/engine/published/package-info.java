/**
 * Figures as they are told to who may not see children, and as they may leave the authority: all
 * tables of a day as one linked system, in which small counts are withheld (R-SUFF-14).
 */
@NullMarked
package uk.kith.sufficiency.engine.published;

import org.jspecify.annotations.NullMarked;
