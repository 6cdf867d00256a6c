/**
 * The register of placements in the running house: what the database refuses, what a day shows, and
 * who sees what. Tests use random local ids and never count on an empty register.
 */
@NullMarked
package uk.kith.app.register;

import org.jspecify.annotations.NullMarked;
