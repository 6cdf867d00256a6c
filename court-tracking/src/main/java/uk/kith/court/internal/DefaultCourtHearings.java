package uk.kith.court.internal;

import static uk.kith.kernel.service.Role.COURT_OFFICER;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtHearings;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MoveHearing;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;

/** Hearings of proceedings in the schema {@code court}. */
@UseCase
@AllowedRoles(COURT_OFFICER)
public class DefaultCourtHearings implements CourtHearings {

  @Inject Cases cases;
  @Inject DoneByToday done;

  @Override
  @Once
  public HearingId list(ProceedingsId id, ListHearing command, @Nullable Long version) {
    done.require("listedOn", command.listedOn());
    Proceedings proceedings = cases.toChange(id, version);
    HearingId hearing = proceedings.list(command, cases.entry());
    cases.audit("hearing-listed", id, proceedings.childIds().size());
    cases.fireChanged(id, proceedings.childIds());
    return hearing;
  }

  @Override
  @Once
  public HearingId move(
      ProceedingsId id, HearingId hearing, MoveHearing command, @Nullable Long version) {
    done.require("on", command.on());
    Proceedings proceedings = cases.toChange(id, version);
    HearingId next = proceedings.move(hearing, command, cases.entry());
    cases.audit("hearing-moved", id, proceedings.childIds().size());
    cases.fireChanged(id, proceedings.childIds());
    return next;
  }

  @Override
  @Once
  public void setTime(
      ProceedingsId id, HearingId hearing, @Nullable LocalTime at, @Nullable Long version) {
    Proceedings proceedings = cases.toChange(id, version);
    LocalTime before = proceedings.setTime(hearing, at);
    cases.audit(
        "hearing-time-set",
        id,
        proceedings.childIds().size(),
        Map.of("hearing", hearing.toString(), "from", told(before), "to", told(at)));
  }

  private static String told(@Nullable LocalTime at) {
    return at == null ? "none" : at.toString();
  }
}
