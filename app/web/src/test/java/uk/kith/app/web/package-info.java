/** Tests of what makes pages, and the helpers that look at pages in a real browser. */
@NullMarked
package uk.kith.app.web;

import org.jspecify.annotations.NullMarked;
