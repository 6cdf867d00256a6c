/**
 * The description of the API at {@code /openapi}, made from the resources and records themselves.
 */
@NullMarked
package uk.kith.app.rest.description;

import org.jspecify.annotations.NullMarked;
