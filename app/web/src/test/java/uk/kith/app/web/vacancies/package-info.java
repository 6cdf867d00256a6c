/** Tests of the vacancy board. */
@NullMarked
package uk.kith.app.web.vacancies;

import org.jspecify.annotations.NullMarked;
