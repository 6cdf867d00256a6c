/**
 * The register of permanence and the calendar of reviews: what is recorded of each child's routes,
 * plans, reviews and concerns, and how it is read for many children at once.
 */
@NullMarked
package uk.kith.court.internal.permanence;

import org.jspecify.annotations.NullMarked;
