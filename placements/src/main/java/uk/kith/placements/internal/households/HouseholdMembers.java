package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.households.HouseholdFacts.Members;
import uk.kith.placements.internal.households.HouseholdFacts.Unavailable;

/**
 * Who lives in a household and is not placed: one more, another, or one less on every day from one
 * on, whoever else is known on each of them.
 */
@ApplicationScoped
class HouseholdMembers {

  private static final String CODE = HouseholdFacts.MEMBERS.code();

  @Inject Facts facts;

  /**
   * @throws Conflict when the same is known already
   */
  void add(Household household, LivesHere person, Recording recording) {
    if (on(household, person.since()).contains(person)) {
      throw new Conflict("resident-known", "The same is recorded of somebody who lives here");
    }
    amend(household, person.since(), here -> here.add(person), recording);
  }

  /** One more, also where the same is known of somebody already. */
  void addOneMore(Household household, LivesHere person, Recording recording) {
    amend(household, person.since(), here -> here.add(person), recording);
  }

  /** Whether a place cannot be offered for a reason on a day. */
  boolean isKept(Household household, LocalDate day, NotAvailable.Reason reason) {
    return kept(household, day, reason) > 0;
  }

  /** How many places cannot be offered for a reason on a day. */
  int kept(Household household, LocalDate day, NotAvailable.Reason reason) {
    return household
        .findValue(HouseholdFacts.NOT_AVAILABLE.code(), day)
        .map(held -> facts.read(HouseholdFacts.NOT_AVAILABLE, held).places())
        .stream()
        .flatMap(List::stream)
        .filter(each -> each.reason() == reason)
        .mapToInt(NotAvailable::count)
        .sum();
  }

  /** From a day on one place more cannot be offered for a reason: nobody fills it any more. */
  void keepAgain(
      Household household, LocalDate from, NotAvailable.Reason reason, Recording recording) {
    household.amend(
        HouseholdFacts.NOT_AVAILABLE.code(),
        from,
        held -> {
          Unavailable was =
              held == null ? Unavailable.NONE : facts.read(HouseholdFacts.NOT_AVAILABLE, held);
          return facts.write(
              HouseholdFacts.NOT_AVAILABLE,
              new Unavailable(ResidentsOfOthers.withOneMore(was.places(), reason), was.inSpite()));
        },
        recording);
  }

  /** From a day on one place fewer cannot be offered for a reason: somebody fills it. */
  void giveFree(
      Household household, LocalDate from, NotAvailable.Reason reason, Recording recording) {
    household.amend(
        HouseholdFacts.NOT_AVAILABLE.code(),
        from,
        held -> {
          if (held == null) {
            return null;
          }
          Unavailable was = facts.read(HouseholdFacts.NOT_AVAILABLE, held);
          List<NotAvailable> left = ResidentsOfOthers.withoutOne(was.places(), reason);
          return left == null
              ? null
              : facts.write(HouseholdFacts.NOT_AVAILABLE, new Unavailable(left, was.inSpite()));
        },
        recording);
  }

  /**
   * @throws Conflict when nobody is known so any more
   * @throws Invalid when they would have left before they came
   */
  void change(Household household, LivesHere was, LivesHere now, Recording recording) {
    LocalDate end = findEnd(household, was);
    if (end != null && !end.isAfter(now.since())) {
      throw new Invalid("since", "range", "They left before that day");
    }
    amend(household, was.since(), here -> here.remove(was), recording);
    amend(household, now.since(), here -> here.add(now), recording);
    if (end != null) {
      amend(household, end, here -> here.remove(now), recording);
    }
  }

  /**
   * Somebody is gone from a day on, and lives there until then, also where they were to be gone
   * before.
   *
   * @return the first day without them as it was known so far; null when there was none
   * @throws Conflict when nobody is known so any more
   * @throws Invalid when they would have left before they came
   */
  @Nullable LocalDate end(
      Household household, LivesHere person, LocalDate from, Recording recording) {
    LocalDate before = findEnd(household, person);
    if (from.isBefore(person.since())) {
      throw new Invalid("from", "range", "They did not live here yet");
    }
    if (before != null && before.isBefore(from)) {
      amend(household, before, here -> here.add(person), recording);
    }
    amend(household, from, here -> here.remove(person), recording);
    return before;
  }

  /** Whom other authorities placed, from each day on which it may change; the first is the day. */
  SortedMap<LocalDate, List<LivesHere>> findOfOthers(Household household, LocalDate from) {
    SortedMap<LocalDate, List<LivesHere>> ofOthers = new TreeMap<>();
    LocalDate day = from;
    while (day != null) {
      ofOthers.put(day, on(household, day).stream().filter(ResidentsOfOthers::isOfOther).toList());
      day = findNext(household, day);
    }
    return ofOthers;
  }

  /** They live there as they did, beside whoever else is known by now. */
  void keep(
      Household household, SortedMap<LocalDate, List<LivesHere>> ofOthers, Recording recording) {
    List<LivesHere> before = List.of();
    for (Map.Entry<LocalDate, List<LivesHere>> each : ofOthers.entrySet()) {
      List<LivesHere> now = each.getValue();
      if (!now.equals(before)) {
        amend(
            household,
            each.getKey(),
            here -> {
              here.removeIf(ResidentsOfOthers::isOfOther);
              return here.addAll(now);
            },
            recording);
      }
      before = now;
    }
  }

  /** The first day on which somebody who lives there is gone; null when there is none. */
  private @Nullable LocalDate findEnd(Household household, LivesHere person) {
    LocalDate day = person.since();
    while (day != null && !on(household, day).contains(person)) {
      day = findNext(household, day);
    }
    if (day == null) {
      throw new Conflict(
          "resident-not-known", "Nobody is known so here any more. Maybe read it again.");
    }
    while (day != null && on(household, day).contains(person)) {
      day = findNext(household, day);
    }
    return day;
  }

  /** The next day on which somebody else may be known; null when there is none. */
  private static @Nullable LocalDate findNext(Household household, LocalDate day) {
    LocalDate last = household.lastDay(CODE, day);
    return last == null ? null : last.plusDays(1);
  }

  private List<LivesHere> on(Household household, LocalDate day) {
    return read(household.findValue(CODE, day).orElse(null));
  }

  private interface Change {
    boolean to(List<LivesHere> here);
  }

  private void amend(Household household, LocalDate from, Change change, Recording recording) {
    household.amend(
        CODE,
        from,
        held -> {
          List<LivesHere> here = new ArrayList<>(read(held));
          change.to(here);
          return here.isEmpty() ? null : facts.write(HouseholdFacts.MEMBERS, new Members(here));
        },
        recording);
  }

  private List<LivesHere> read(@Nullable String held) {
    return held == null ? List.of() : facts.read(HouseholdFacts.MEMBERS, held).people();
  }
}
