/** Pages about the court: the legal gateway, pre-proceedings, the court list and the case. */
@NullMarked
package uk.kith.app.web.court;

import org.jspecify.annotations.NullMarked;
