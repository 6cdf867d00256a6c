/**
 * Requests of people for what is held of them (UK GDPR art 15, ADR 0055): who asked and by when it
 * is due, the copy that is collected over all modules, and what was handed out.
 */
@NullMarked
package uk.kith.app.subjectaccess;

import org.jspecify.annotations.NullMarked;
