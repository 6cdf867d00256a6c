/**
 * Pages on which any authority is forecast from the yearly tables of all, beside its neighbours,
 * and on which these tables are loaded.
 */
@NullMarked
package uk.kith.app.web.authorities;

import org.jspecify.annotations.NullMarked;
