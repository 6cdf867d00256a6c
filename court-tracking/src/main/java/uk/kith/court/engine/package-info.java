/**
 * What the law says of the time that proceedings may take, as functions of dates. Nothing here
 * loads, saves or knows what day it is.
 */
@NullMarked
package uk.kith.court.engine;

import org.jspecify.annotations.NullMarked;
