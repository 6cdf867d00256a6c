/**
 * Programs that call the API: each has an account of its own with a purpose, an owner, a scope and
 * an end, and signs in by a token that stands in each request. Never on pages.
 */
@NullMarked
package uk.kith.app.program;

import org.jspecify.annotations.NullMarked;
