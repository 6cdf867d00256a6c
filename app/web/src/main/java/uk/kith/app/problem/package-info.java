/**
 * Every failure as {@code application/problem+json}, decided in one table. Nothing here tells of a
 * person.
 */
@NullMarked
package uk.kith.app.problem;

import org.jspecify.annotations.NullMarked;
