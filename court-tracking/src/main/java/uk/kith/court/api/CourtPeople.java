package uk.kith.court.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who deals with a case in court, and what the court gave it. Each is null when not recorded.
 *
 * @param allocatedOn the day on which it was gatekept and allocated (R-COURT-10)
 * @param lawyer the authority's
 * @param guardian the children's guardian of Cafcass
 */
public record CourtPeople(
    @Nullable String caseNumber,
    @Nullable LocalDate allocatedOn,
    @Nullable String court,
    @Nullable String judge,
    @Nullable String lawyer,
    @Nullable String guardian,
    @Nullable ShortNotice shortNotice) {

  /** Why an application asks to be heard within two to five days (R-PRE-08, SSD). */
  public enum ShortNotice {
    IMMEDIATE_SAFETY,
    EMERGENCY_PROTECTION_CRITERIA,
    OTHER
  }
}
