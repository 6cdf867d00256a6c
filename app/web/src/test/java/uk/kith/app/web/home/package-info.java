/** Tests of the home page. */
@NullMarked
package uk.kith.app.web.home;

import org.jspecify.annotations.NullMarked;
