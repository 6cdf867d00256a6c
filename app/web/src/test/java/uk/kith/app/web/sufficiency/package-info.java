/** Tests of the pages by which an authority judges whether it has the homes that it needs. */
@NullMarked
package uk.kith.app.web.sufficiency;

import org.jspecify.annotations.NullMarked;
