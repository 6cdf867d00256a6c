/**
 * Every address with every role and every kind of hidden record, made from the API's description
 * and the table of roles ({@code docs/roles.md}); and what callers who mean harm send.
 */
@NullMarked
package uk.kith.app.web.access;

import org.jspecify.annotations.NullMarked;
