/** The API's description, read from outside. */
@NullMarked
package uk.kith.app.rest;

import org.jspecify.annotations.NullMarked;
