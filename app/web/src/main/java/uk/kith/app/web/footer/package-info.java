/**
 * The pages behind the links of the footer: accessibility, privacy, help. Anybody may read them.
 */
@NullMarked
package uk.kith.app.web.footer;

import org.jspecify.annotations.NullMarked;
