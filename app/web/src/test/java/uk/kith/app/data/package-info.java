/** Tests of migrations on a PostgreSQL of their own, without a server. */
@NullMarked
package uk.kith.app.data;

import org.jspecify.annotations.NullMarked;
