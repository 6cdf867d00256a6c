/** Options, choices and placements, asked over HTTP of the real house. */
@NullMarked
package uk.kith.app.matching;

import org.jspecify.annotations.NullMarked;
