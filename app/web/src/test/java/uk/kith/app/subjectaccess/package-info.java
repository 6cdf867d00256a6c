/** Requests of people for what is held of them. */
@NullMarked
package uk.kith.app.subjectaccess;

import org.jspecify.annotations.NullMarked;
