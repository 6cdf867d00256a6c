/**
 * Statutory returns: loading one, how far the import is, what its rules found, and taking it back.
 */
@NullMarked
package uk.kith.app.web.returns;

import org.jspecify.annotations.NullMarked;
