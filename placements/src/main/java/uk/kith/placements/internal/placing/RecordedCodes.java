package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.engine.PlacementCodes;

/** Codes that a caller sent: those of the return in the year of the day, and no others. */
@ApplicationScoped
class RecordedCodes {

  @Inject AccessPolicy access;

  /** Codes of placements for adoption do not exist for those who may not see them. */
  void refuseUnknown(String type, @Nullable String provider, LocalDate start) {
    if (!PlacementCodes.isType(type, start)
        || (PlacementCodes.isForAdoption(type) && !access.maySeeAdopters())) {
      throw new Invalid("type", "unknown", "Not a placement type that you may record");
    }
    if (provider != null && !PlacementCodes.isProvider(provider)) {
      throw new Invalid("provider", "unknown", "Not a provider code of the return");
    }
  }

  String reason(@Nullable String code, LocalDate on) {
    if (code == null || !PlacementCodes.isReasonCeased(code, on)) {
      throw new Invalid("rec", "unknown", "Say why the placement ended, by a code of the return");
    }
    return code;
  }
}
