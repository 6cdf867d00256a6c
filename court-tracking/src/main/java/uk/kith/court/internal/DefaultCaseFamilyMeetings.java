package uk.kith.court.internal;

import static uk.kith.kernel.service.Role.COURT_OFFICER;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CaseFamilyMeetings;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;

/** Family meetings before applications in the schema {@code court}. */
@UseCase
@AllowedRoles(COURT_OFFICER)
public class DefaultCaseFamilyMeetings implements CaseFamilyMeetings {

  @Inject Cases cases;
  @Inject DoneByToday done;

  @Override
  @Once
  public void record(
      ProceedingsId id, Collection<ChildId> named, FamilyMeeting meeting, @Nullable Long version) {
    Proceedings proceedings = cases.toChange(id, version);
    done.require("offeredOn", meeting.offeredOn());
    done.require("heldOn", meeting.heldOn());
    List<ChildId> about = cases.about(proceedings, named);
    proceedings.record(about, meeting, cases.entry());
    cases.audit("family-meeting-recorded", id, about.size());
  }
}
