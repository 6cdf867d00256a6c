package uk.kith.placements.internal.households;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.api.Residents;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.internal.facts.Recording;

/** People who live in households and are not placed, in the database. */
@UseCase
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.SUPERVISING_WORKER})
public class DefaultResidents implements Residents {

  @Inject HouseholdWriter writer;
  @Inject HouseholdMembers members;
  @Inject PlaceKeepers keepers;
  @Inject BusinessDate businessDate;
  @Inject AuditTrail audit;

  @Override
  public void record(HouseholdId id, LivesHere person) {
    Household household = kept(id);
    refuseUnsuited(household, person);
    members.add(household, person, writer.recording());
    writer.flush();
    audit.record("resident-recorded", id, Map.of("from", person.since().toString()));
  }

  @Override
  public void recordPlacedByOther(
      HouseholdId id,
      LivesHere person,
      @Nullable LocalDate until,
      NotAvailable.@Nullable Reason keptFor) {
    Household household = kept(id);
    refuseUnsuited(household, person);
    Recording recording = writer.recording();
    boolean kept = keptFor != null && members.isKept(household, person.since(), keptFor);
    LivesHere here = kept && keptFor != null ? ResidentsOfOthers.keptFor(person, keptFor) : person;
    // Two of whom the same is known are two: nothing tells them apart.
    members.addOneMore(household, here, recording);
    if (until != null) {
      members.end(household, here, until, recording);
    }
    if (keptFor != null) {
      int before = until == null ? 0 : members.kept(household, until, keptFor);
      members.giveFree(household, person.since(), keptFor, recording);
      if (until != null && members.kept(household, until, keptFor) < before) {
        members.keepAgain(household, until, keptFor, recording);
      }
    }
    writer.flush();
    audit.record(
        "resident-of-other-recorded",
        id,
        Map.of(
            "from", person.since().toString(), "keptFor", keptFor == null ? "" : keptFor.name()));
  }

  @Override
  public void change(HouseholdId id, LivesHere was, LivesHere now) {
    Household household = kept(id);
    refuseUnsuited(household, now);
    Recording recording = writer.recording();
    members.change(household, was, now, recording);
    NotAvailable.Reason reason = ResidentsOfOthers.keptFor(was);
    if (reason != null && !was.since().equals(now.since())) {
      members.keepAgain(household, was.since(), reason, recording);
      members.giveFree(household, now.since(), reason, recording);
    }
    writer.flush();
    audit.record("resident-changed", id, Map.of("from", now.since().toString()));
  }

  @Override
  public void end(HouseholdId id, LivesHere person, LocalDate from, boolean keptAgain) {
    Household household = kept(id);
    Recording recording = writer.recording();
    LocalDate before = members.end(household, person, from, recording);
    NotAvailable.Reason reason = ResidentsOfOthers.keptFor(person);
    if (reason != null && before != null && isKeptSince(household, before, reason)) {
      members.giveFree(household, before, reason, recording); // said of a day that was put right
    }
    if (reason != null && (keptAgain || from.equals(person.since()))) {
      members.keepAgain(household, from, reason, recording);
    }
    writer.flush();
    audit.record("resident-left", id, Map.of("from", from.toString()));
  }

  private boolean isKeptSince(Household household, LocalDate day, NotAvailable.Reason reason) {
    return members.kept(household, day, reason) > members.kept(household, day.minusDays(1), reason);
  }

  private Household kept(HouseholdId id) {
    Household household = writer.get(id);
    keepers.refuseForeign(household);
    return household;
  }

  /** As they are on the business date, or when they come after it. */
  private void refuseUnsuited(Household household, LivesHere person) {
    ResidentsOfOthers.refuseUnsuited(household.kind(), household.identity().own(), person);
    if (person.kind() == Resident.Kind.LOOKED_AFTER) {
      throw new Invalid("kind", "unsuited", "A looked after child lives here by a placement");
    }
    LocalDate today = businessDate.today();
    ResidentsOfOthers.refuseAhead(person, today);
    LocalDate day = person.since().isAfter(today) ? person.since() : today;
    Birth birth = person.birth();
    if (!person.kind().suits(birth == null ? null : birth.ageOn(day))) {
      throw new Invalid("age", "unsuited", "Somebody of that age does not live here so");
    }
  }
}
