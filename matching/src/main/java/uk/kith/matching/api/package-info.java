/**
 * What pages may ask of matching: the options for a search, explained and ordered, and the decision
 * to reserve one of them. Interfaces and records only.
 */
@NullMarked
package uk.kith.matching.api;

import org.jspecify.annotations.NullMarked;
