/** The pages by which an authority judges whether it has the homes that its children need. */
@NullMarked
package uk.kith.app.web.sufficiency;

import org.jspecify.annotations.NullMarked;
