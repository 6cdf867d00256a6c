/** Tests of worklists on an invented register. */
@NullMarked
package uk.kith.app.web.list;

import org.jspecify.annotations.NullMarked;
