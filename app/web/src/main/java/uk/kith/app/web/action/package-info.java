/** The next step of a child, as rows of lists show it and as it is changed there. */
@NullMarked
package uk.kith.app.web.action;

import org.jspecify.annotations.NullMarked;
