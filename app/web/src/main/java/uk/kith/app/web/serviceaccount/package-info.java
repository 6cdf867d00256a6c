/** Pages of administrators on the programs that call the API: made, renewed, revoked. */
@NullMarked
package uk.kith.app.web.serviceaccount;

import org.jspecify.annotations.NullMarked;
