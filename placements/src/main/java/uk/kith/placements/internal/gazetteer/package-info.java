/**
 * The loaded gazetteers: their rows, how a file is read, and the service that answers from them.
 * The knowledge of what to answer is the engine's.
 */
@NullMarked
package uk.kith.placements.internal.gazetteer;

import org.jspecify.annotations.NullMarked;
