/**
 * One child's way from the legal gateway to the permanent order, as steps that wait for one
 * another: when each can be at the earliest, when it must be for a given hearing, and what holds
 * the next one up.
 */
@NullMarked
package uk.kith.court.engine.timeline;

import org.jspecify.annotations.NullMarked;
