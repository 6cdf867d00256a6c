/**
 * What makes pages: the frame around every page, its assets, the writer of templates and the
 * formats of dates and numbers. Screens live in packages of their own below, one each.
 */
@NullMarked
package uk.kith.app.web;

import org.jspecify.annotations.NullMarked;
