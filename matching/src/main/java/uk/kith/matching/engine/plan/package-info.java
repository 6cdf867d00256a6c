/**
 * The plan for everybody who waits: which child or sibling group goes to which home so that the
 * whole list is served best, how good that is proven to be, and why not otherwise (R-MATCH-22).
 * Pure functions of a problem and a policy; a person decides (R-MATCH-15).
 */
@NullMarked
package uk.kith.matching.engine.plan;

import org.jspecify.annotations.NullMarked;
