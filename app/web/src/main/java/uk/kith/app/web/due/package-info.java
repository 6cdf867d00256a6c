/** What is due: the worklist, its lines on the pages of households and children, and the form. */
@NullMarked
package uk.kith.app.web.due;

import org.jspecify.annotations.NullMarked;
