/**
 * Special guardianship and child arrangements: who may apply and when, what the report has to
 * cover, what the order ends, and how many children leave care this way (R-SGO).
 */
@NullMarked
package uk.kith.court.engine.guardianship;

import org.jspecify.annotations.NullMarked;
