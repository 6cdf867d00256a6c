/** How values travel as JSON and in addresses. Resources themselves live in their modules. */
@NullMarked
package uk.kith.app.rest;

import org.jspecify.annotations.NullMarked;
