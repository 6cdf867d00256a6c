/**
 * The rules of the house as tests: who may know whom, and what nobody may do. Each rule is also run
 * on wrong classes in {@code uk.kith.fixtures}, so that it is known to fail.
 */
@NullMarked
package uk.kith.app.architecture;

import org.jspecify.annotations.NullMarked;
