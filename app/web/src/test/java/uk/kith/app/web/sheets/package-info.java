/** The pages of spreadsheets in a browser. */
@NullMarked
package uk.kith.app.web.sheets;

import org.jspecify.annotations.NullMarked;
