package uk.kith.placements.internal.households;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.PlacedByOther;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Resident;

/** What may be recorded of those whom other authorities placed (R-PLACE-42); pure. */
final class ResidentsOfOthers {

  private ResidentsOfOthers() {}

  /**
   * @throws Invalid with what leads to a person, and in a home in which other authorities place
   *     nobody; nothing of anybody else
   */
  static void refuseUnsuited(HouseholdKind kind, boolean own, LivesHere person) {
    if (!isOfOther(person)) {
      if (person.placed() != null) {
        throw new Invalid("kind", "unsuited", "Only who is placed was placed by an authority");
      }
      return;
    }
    boolean home = kind == HouseholdKind.CHILDRENS_HOME || kind == HouseholdKind.SUPPORTED;
    if (!home && (own || kind != HouseholdKind.FOSTER)) {
      throw new Invalid(
          "kind",
          "unsuited",
          "Other authorities place in children’s homes, supported accommodation and with carers of"
              + " agencies");
    }
    if (person.name() != null) {
      throw new Invalid("name", "identity", "Whom another authority placed is not named");
    }
    if (person.birth() != null && person.birth().isExact()) {
      throw new Invalid(
          "dateOfBirth", "identity", "Of whom another authority placed the age alone is recorded");
    }
  }

  /**
   * Before they live there they fill no place and nobody is told of them, so their place would be
   * offered once more.
   *
   * @throws Invalid when they are to come after today
   */
  static void refuseAhead(LivesHere person, LocalDate today) {
    if (isOfOther(person) && person.since().isAfter(today)) {
      throw new Invalid(
          "since", "range", "Whom another authority placed is recorded once they live here");
    }
  }

  static boolean isOfOther(LivesHere person) {
    return person.kind() == Resident.Kind.PLACED_BY_OTHER;
  }

  /**
   * Completed years on a day; null when not known. Of somebody of whom a range alone is known that
   * holds adults only, the youngest age in it: rules ask of an age whether it is a child's
   * (R-MATCH-18).
   */
  static @Nullable Integer age(LivesHere person, LocalDate asOf) {
    Birth birth = person.birth();
    if (birth != null) {
      return birth.ageOn(asOf);
    }
    PlacedByOther placed = person.placed();
    AgeRange ages = placed == null ? null : placed.agesBy(asOf);
    return ages != null && Resident.Kind.ADULT.suits(ages.min()) ? ages.min() : null;
  }

  /** How many fill a place. */
  static int places(List<Resident> residents) {
    return (int)
        residents.stream()
            .filter(resident -> resident.kind() == Resident.Kind.PLACED_BY_OTHER)
            .count();
  }

  /** Why their place could not be offered before they were recorded; null when it could. */
  static NotAvailable.@Nullable Reason keptFor(LivesHere person) {
    PlacedByOther placed = person.placed();
    return placed == null ? null : placed.keptFor();
  }

  /** The same person, whose place could not be offered before for a reason. */
  static LivesHere keptFor(LivesHere person, NotAvailable.Reason reason) {
    PlacedByOther placed = person.placed();
    return new LivesHere(
        person.kind(),
        person.name(),
        person.birth(),
        person.sex(),
        person.since(),
        placed == null
            ? new PlacedByOther(null, null, null, Needs.NOT_KNOWN, Compatibility.ANY, reason)
            : new PlacedByOther(
                placed.authority(),
                placed.ages(),
                placed.statedOn(),
                placed.needs(),
                placed.plan(),
                reason));
  }

  /** One place more that cannot be offered for a reason. */
  static List<NotAvailable> withOneMore(List<NotAvailable> places, NotAvailable.Reason reason) {
    List<NotAvailable> more = new ArrayList<>();
    boolean added = false;
    for (NotAvailable each : places) {
      boolean here = !added && each.reason() == reason && each.availableFrom() == null;
      added |= here;
      more.add(here ? each.of(each.count() + 1) : each);
    }
    if (!added) {
      more.add(NotAvailable.of(1, reason, null, null));
    }
    return more;
  }

  /** One place fewer that cannot be offered for a reason; null when none is left. */
  static @Nullable List<NotAvailable> withoutOne(
      List<NotAvailable> places, NotAvailable.Reason reason) {
    List<NotAvailable> left = new ArrayList<>();
    boolean taken = false;
    for (NotAvailable each : places) {
      boolean here = !taken && each.reason() == reason;
      taken |= here;
      int count = here ? each.count() - 1 : each.count();
      if (count > 0) {
        left.add(each.of(count));
      }
    }
    return left.isEmpty() ? null : left;
  }
}
