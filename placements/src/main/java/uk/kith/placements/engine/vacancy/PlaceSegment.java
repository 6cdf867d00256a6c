package uk.kith.placements.engine.vacancy;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.placements.engine.HouseholdKind;

/**
 * Homes that are alike in what they may take, and their places together.
 *
 * @param ages that the terms in force allow; null when none are in force
 * @param parentAndChild approved for a parent with a child, or say that they can meet the need
 * @param highBehaviour say that they can meet a high need of behaviour
 * @param vacantInEach vacant places of each of these homes; 3 stands for three or more
 */
public record PlaceSegment(
    HouseholdKind kind,
    @Nullable AgeRange ages,
    boolean parentAndChild,
    boolean highBehaviour,
    int vacantInEach,
    PlaceCount count) {}
