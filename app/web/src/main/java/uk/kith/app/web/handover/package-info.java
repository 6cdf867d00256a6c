/**
 * One page for the night: open searches, who was rung, places held, who was placed since the last
 * working day, places to ring, who is on duty.
 */
@NullMarked
package uk.kith.app.web.handover;

import org.jspecify.annotations.NullMarked;
