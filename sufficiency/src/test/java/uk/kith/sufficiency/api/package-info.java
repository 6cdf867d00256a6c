/** Tests of what is handed out: pure arithmetic on results. */
@NullMarked
package uk.kith.sufficiency.api;

import org.jspecify.annotations.NullMarked;
