/**
 * Extracts of the case system in the schema court: the rows as told, what follows them, and where
 * Kith says otherwise.
 */
@NullMarked
package uk.kith.court.internal.told;

import org.jspecify.annotations.NullMarked;
