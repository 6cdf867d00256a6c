/**
 * Restricted records: information governance restricts, reviews and lifts, and looks at what was
 * opened in an emergency; everybody else can ask to have one opened.
 */
@NullMarked
package uk.kith.app.web.restriction;

import org.jspecify.annotations.NullMarked;
