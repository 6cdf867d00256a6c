/**
 * What the law and an approval say of placing children in a home: snapshots, constraints and the
 * tests of section 22C, as functions of records. Nothing here loads, saves or knows what day it is.
 */
@NullMarked
package uk.kith.placements.engine;

import org.jspecify.annotations.NullMarked;
