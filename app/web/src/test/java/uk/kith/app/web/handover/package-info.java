/** Tests of the page for the night. */
@NullMarked
package uk.kith.app.web.handover;

import org.jspecify.annotations.NullMarked;
