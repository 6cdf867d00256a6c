/** Sufficiency through REST, on the real server and database. */
@NullMarked
package uk.kith.app.sufficiency;

import org.jspecify.annotations.NullMarked;
