package uk.kith.court.api;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;

/** Hearings, as the court lists, holds and puts them off. */
public interface CourtHearings {

  /**
   * Records that the court fixed a hearing; fires {@link TimetableChanged}.
   *
   * @param version what the caller saw of the proceedings; null to take what is there
   */
  HearingId list(ProceedingsId id, ListHearing command, @Nullable Long version);

  /**
   * Records what became of a hearing; fires {@link TimetableChanged}.
   *
   * @return the hearing that follows when it is listed again, else the hearing itself
   * @throws uk.kith.kernel.service.Conflict when the table of moves knows no such move
   */
  HearingId move(ProceedingsId id, HearingId hearing, MoveHearing command, @Nullable Long version);

  /**
   * Records at what time of its first day a listed hearing begins, in place of what was told
   * before. No date changes with it.
   *
   * @param at null when the time is not known after all
   * @throws uk.kith.kernel.service.Conflict when something became of the hearing
   */
  void setTime(ProceedingsId id, HearingId hearing, @Nullable LocalTime at, @Nullable Long version);
}
