/** The vacancy board: how all places stand, which are stale, and for whom none is vacant. */
@NullMarked
package uk.kith.app.web.vacancies;

import org.jspecify.annotations.NullMarked;
