/**
 * Who may call what: the roles of services and resources, and the one policy on records. A resource
 * that names nobody is refused.
 */
@NullMarked
package uk.kith.app.access;

import org.jspecify.annotations.NullMarked;
