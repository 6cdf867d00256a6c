/** The description of the API, made outside a server. */
@NullMarked
package uk.kith.app.rest.description;

import org.jspecify.annotations.NullMarked;
