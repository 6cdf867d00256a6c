/** Tests of the page of a child’s timeline and its drawings. */
@NullMarked
package uk.kith.app.web.timeline;

import org.jspecify.annotations.NullMarked;
