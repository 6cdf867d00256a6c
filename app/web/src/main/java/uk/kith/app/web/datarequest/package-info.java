/**
 * The pages on which information governance answers people who ask for what is held of them (ADR
 * 0055).
 */
@NullMarked
package uk.kith.app.web.datarequest;

import org.jspecify.annotations.NullMarked;
