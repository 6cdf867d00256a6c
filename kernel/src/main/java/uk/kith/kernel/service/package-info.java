/**
 * The plumbing that services of every module share: the command stereotype, roles, refusals, and
 * the ports that app implements. Engines never import this package.
 */
@NullMarked
package uk.kith.kernel.service;

import org.jspecify.annotations.NullMarked;
