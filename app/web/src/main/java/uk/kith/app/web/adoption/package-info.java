/**
 * Family finding for panel advisers: the board, a child, the families, families compared, and the
 * scorecard.
 */
@NullMarked
package uk.kith.app.web.adoption;

import org.jspecify.annotations.NullMarked;
