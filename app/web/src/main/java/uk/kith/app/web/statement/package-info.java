/**
 * The sufficiency statement: a document of the figures, the forecast and what the authority writes
 * itself, as a draft and as final versions.
 */
@NullMarked
package uk.kith.app.web.statement;

import org.jspecify.annotations.NullMarked;
