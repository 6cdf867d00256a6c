/**
 * Children, approvals and vacancies as indicators count them: whole histories without anything that
 * leads to a child or a home.
 */
@NullMarked
package uk.kith.placements.engine.counted;

import org.jspecify.annotations.NullMarked;
