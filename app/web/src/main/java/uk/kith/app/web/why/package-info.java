/**
 * Why a child is here: the request, what was considered, who was asked, the decision, on one page.
 */
@NullMarked
package uk.kith.app.web.why;

import org.jspecify.annotations.NullMarked;
