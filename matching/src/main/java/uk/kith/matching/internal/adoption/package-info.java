/** Family finding: searches for adopters, links and what was done, in the schema matching. */
@NullMarked
package uk.kith.matching.internal.adoption;

import org.jspecify.annotations.NullMarked;
