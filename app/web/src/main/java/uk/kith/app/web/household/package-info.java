/**
 * The page of one household or home: its places, its approval, who lives there. The only page that
 * names them, for those who may read both.
 */
@NullMarked
package uk.kith.app.web.household;

import org.jspecify.annotations.NullMarked;
