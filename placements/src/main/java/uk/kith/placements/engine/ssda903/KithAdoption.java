package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What Kith knows of a child's way to adoption by the last day of a year, for the tables AD1 and
 * PlacedAdoption; each is null while it is not known, or did not happen.
 *
 * @param decidedOn last decision that the child should be placed for adoption
 * @param reversedOn decision that it should no longer be, after that one
 * @param reversal why, RD1 to RD4
 * @param matchedOn when the match was decided (R-ADOPT-11)
 * @param byCarers whether those adopt who fostered the child before
 * @param adopters who adopts
 */
public record KithAdoption(
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate reversedOn,
    @Nullable String reversal,
    @Nullable LocalDate matchedOn,
    @Nullable Boolean byCarers,
    @Nullable Adopters adopters) {}
