/** Cases towards special guardianship and child arrangements: rows, services and REST. */
@NullMarked
package uk.kith.court.internal.guardianship;

import org.jspecify.annotations.NullMarked;
