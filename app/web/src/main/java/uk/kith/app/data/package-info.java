/**
 * The data source and the migration of every module's schema. One ordinary data source serves all
 * persistence units, so that one transaction spans them on one connection.
 */
@NullMarked
package uk.kith.app.data;

import org.jspecify.annotations.NullMarked;
