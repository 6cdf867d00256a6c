package uk.kith.placements.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Sex;

/**
 * That a child who was expected is born.
 *
 * @param firstName null when no name is given yet: what is known stays
 * @param familyName null in the same way
 * @param sex not known leaves what is known
 */
public record RecordBirth(
    LocalDate born, @Nullable String firstName, @Nullable String familyName, Sex sex) {}
