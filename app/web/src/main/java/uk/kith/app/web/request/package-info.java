/**
 * The placement request in one screen: children on record, or known only by an age tonight. What
 * somebody typed becomes commands of the register, or errors beside the fields.
 */
@NullMarked
package uk.kith.app.web.request;

import org.jspecify.annotations.NullMarked;
