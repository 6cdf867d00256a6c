package uk.kith.court.api;

import org.jspecify.annotations.Nullable;
import uk.kith.court.api.RecordedEntries.Mistake;
import uk.kith.kernel.PreProceedingsId;

/**
 * What was recorded by mistake of a family before the court, of each child apart: that
 * pre-proceedings were started, with the decision of the legal gateway that started them, what was
 * done in them, the outcome included, and the offer of the family's meeting. What the case system
 * told is corrected there.
 *
 * <p>Each method throws {@link uk.kith.kernel.service.NotFound} when there is no such family, or
 * the caller may see none of its children.
 */
public interface BeforeCourtCorrections {

  /** Without children whom the caller may not see. */
  RecordedEntries recorded(PreProceedingsId id);

  /**
   * @param version what the caller saw of the family; null to take what is there
   * @throws uk.kith.kernel.service.Conflict when something that was recorded later rests on it
   */
  void takeBack(PreProceedingsId id, Mistake mistake, @Nullable Long version);
}
