/** The authority's spreadsheets on the real WAR and PostgreSQL. */
@NullMarked
package uk.kith.app.sheets;

import org.jspecify.annotations.NullMarked;
