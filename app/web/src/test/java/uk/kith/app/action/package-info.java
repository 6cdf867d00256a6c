/** Next steps and meetings over HTTP, on the real server. */
@NullMarked
package uk.kith.app.action;

import org.jspecify.annotations.NullMarked;
