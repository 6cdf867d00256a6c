package uk.kith.court.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import uk.kith.court.api.RecordedEntries.Mistake;
import uk.kith.kernel.CourtEntryId;

/**
 * Mistakes to take back together, as received.
 *
 * @param entries ids of what was recorded by mistake
 * @param reason what the mistake was
 */
public record MistakeRequest(
    @NotEmpty List<@NotNull CourtEntryId> entries, @NotBlank String reason) {

  public Mistake mistake() {
    return new Mistake(entries, reason);
  }
}
