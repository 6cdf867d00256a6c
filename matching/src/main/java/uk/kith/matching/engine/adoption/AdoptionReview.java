package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review of a child who may be placed for adoption.
 *
 * @param stillToBePlaced what it answered to whether the child should still be placed for adoption
 *     (R-ADOPT-30); null when no answer is recorded
 */
public record AdoptionReview(LocalDate on, @Nullable Boolean stillToBePlaced) {}
