@NullMarked
package uk.kith.app.kept;

import org.jspecify.annotations.NullMarked;
