/** Tests of the vacancy board on the real house. */
@NullMarked
package uk.kith.app.vacancies;

import org.jspecify.annotations.NullMarked;
