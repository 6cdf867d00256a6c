/** What was considered, who was rung and which providers were asked, on the real house. */
@NullMarked
package uk.kith.app.asking;

import org.jspecify.annotations.NullMarked;
