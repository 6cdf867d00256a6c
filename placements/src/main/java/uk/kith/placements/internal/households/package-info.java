/**
 * The register of carers and homes: approval, places, who lives there. Read for all households at\n
 * * once, as rules and scores ask about every one.
 */
@NullMarked
package uk.kith.placements.internal.households;

import org.jspecify.annotations.NullMarked;
