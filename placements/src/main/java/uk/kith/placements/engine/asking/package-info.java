/**
 * What is considered, and of whom a home is asked, while a search is open: the order of the law,
 * the answers to calls, and the words of a referral. Pure.
 */
@NullMarked
package uk.kith.placements.engine.asking;

import org.jspecify.annotations.NullMarked;
