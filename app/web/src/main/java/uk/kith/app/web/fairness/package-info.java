/** The fairness report: groups of children compared by what their searches offered. */
@NullMarked
package uk.kith.app.web.fairness;

import org.jspecify.annotations.NullMarked;
