/**
 * What was known when: one form for every dated fact of a child or household, and the reading of
 * rows\n * in sets. A fact has days on which it took effect and is never edited, only superseded.
 */
@NullMarked
package uk.kith.placements.internal.facts;

import org.jspecify.annotations.NullMarked;
