/**
 * The list of those on the way to approval, as carers or adopters. It shows what is recorded of
 * each; what is due by law stands on the list of what is due too.
 */
@NullMarked
package uk.kith.app.web.recruitment;

import org.jspecify.annotations.NullMarked;
