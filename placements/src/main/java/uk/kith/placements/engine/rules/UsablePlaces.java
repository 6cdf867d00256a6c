package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * Enough places that can be used now: approved less filled, less not available and why (R-PLACE-35,
 * -36), less held by a reservation (R-PLACE-38). A parent and child use one (R-PLACE-39).
 *
 * <p>Places are counted on the day on which a home is needed: what is not available today and free
 * by then is a place (R-PLACE-37).
 *
 * <p>Three lacks can be lifted: places kept for a sibling group are released for one; carers who
 * are approved for as many as the usual fostering limit allows may take one more by exemption, or
 * one more sibling by a change of terms; and an exemption in force that names the children has done
 * so.
 */
final class UsablePlaces implements PlacementRule {

  static final RuleId LACK_RULE = RuleId.of("R-PLACE-35");
  static final RuleId HELD_RULE = RuleId.of("R-PLACE-38");

  private static final int LACK = 1;
  private static final int HELD = 2;
  private static final int KEPT_FOR_SIBLINGS = 4;

  /** One place short at the usual limit: what lifts the limit adds the place. */
  static final int AT_LIMIT = 8;

  private static final int FREE_BY_THEN = 16;

  private static final RuleId FREE_RULE = RuleId.of("R-PLACE-37");

  private static final String LACK_SOURCE = "Ofsted fostering statistics, definition of places";

  private final Asked asked;
  private final int units;
  private final int limit;

  UsablePlaces(Asked asked) {
    this.asked = asked;
    units = asked.units;
    limit = FosteringLimit.limitOn(asked.day);
  }

  @Override
  public RuleId id() {
    return LACK_RULE;
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    return homes.usable(row) >= units ? Said.NOTHING : lack(homes, row);
  }

  private int lack(HouseholdColumns homes, int row) {
    return homes.is(row, HouseholdColumns.NOT_AVAILABLE)
        ? lack(homes, row, homes.home(row).places().on(asked.day))
        : lackOf(homes, row, homes.usable(row), homes.vacant(row), false);
  }

  private int lack(HouseholdColumns homes, int row, Places then) {
    if (then.usableNow() >= units) {
      return Said.NOTE | FREE_BY_THEN;
    }
    if (asked.siblingGroup
        && homes.is(row, HouseholdColumns.SIBLING_PLACES)
        && then.usableForSiblings() >= units) {
      return Said.APPROVAL | KEPT_FOR_SIBLINGS;
    }
    return lackOf(homes, row, then.usableNow(), then.vacant(), then.notAvailableCount() > 0);
  }

  private int lackOf(
      HouseholdColumns homes, int row, int usable, int vacant, boolean notAvailable) {
    if (vacant >= units) {
      return Said.IMPOSSIBLE | HELD;
    }
    if (homes.isFostering(row) && !homes.is(row, HouseholdColumns.RESERVED) && !notAvailable) {
      if (Exemptions.cover(asked, homes, row)) {
        return Said.NOTHING;
      }
      if (usable > 0
          && homes.approved(row) >= limit
          && homes.fostered(row) + asked.counted > limit
          && units - usable <= asked.policy.placesBeyondTerms()) {
        // Of children who are not all siblings R-PLACE-05 asks the approval.
        return AT_LIMIT
            | (FosteringLimit.areAllSiblings(asked, homes.home(row)) ? Said.APPROVAL : Said.NOTE);
      }
    }
    return Said.IMPOSSIBLE | LACK;
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    Places places = home.places().on(asked.day);
    boolean now = places.usableNow() == home.places().usableNow();
    if (Said.has(said, FREE_BY_THEN)) {
      to.add(freeByThen(home.places()));
    } else if (Said.has(said, KEPT_FOR_SIBLINGS)) {
      to.add(
          Objections.approval(
              RuleId.of("R-PLACE-36"),
              Wording.sentence(Wording.places(places.keptForSiblings()))
                  + " here "
                  + (places.keptForSiblings() == 1 ? "is" : "are")
                  + " kept for a group of brothers and sisters, and can be released for them.",
              LACK_SOURCE,
              Approvers.SUPERVISING_WORKER));
    } else if (Said.has(said, HELD)) {
      to.add(
          Objections.impossible(
              HELD_RULE,
              "Another reservation holds "
                  + Wording.places(places.reserved())
                  + " here; "
                  + shortfall(places.usableNow())
                  + ".",
              "product default"));
    } else if (Said.has(said, AT_LIMIT)) {
      to.add(oneMore(places, Said.effect(said) == Said.APPROVAL));
    } else {
      to.add(
          Objections.impossible(
              LACK_RULE,
              Wording.sentence(shortfall(places.usableNow(), now ? "now" : "then"))
                  + ": "
                  + counts(home.places())
                  + ".",
              LACK_SOURCE,
              days(home.places())));
    }
  }

  /** What is not available today is a place by the day on which it is needed. */
  private Objection freeByThen(Places places) {
    List<NotAvailable> free =
        places.notAvailable().stream().filter(part -> !part.holdsOn(asked.day)).toList();
    List<String> said = new ArrayList<>();
    for (NotAvailable part : free) {
      said.add(
          Wording.places(part.count())
              + (part.count() == 1 ? " is" : " are")
              + " free from "
              + Wording.day(Objects.requireNonNull(part.availableFrom())));
    }
    return Objections.note(
        FREE_RULE,
        Wording.sentence(String.join(", ", said))
            + ", by the day on which a home is needed; "
            + shortfall(places.usableNow())
            + ".",
        "product default");
  }

  private Objection oneMore(Places places, boolean siblings) {
    String missing = Wording.number(units - places.usableNow()) + ".";
    String text = Wording.sentence(shortfall(places.usableNow())) + "; ";
    return siblings
        ? Objections.approval(
            LACK_RULE,
            text + "a change of terms would have to add " + missing,
            LACK_SOURCE,
            Approvers.FOSTERING_DECISION_MAKER)
        : Objections.note(
            LACK_RULE, text + "an exemption would have to add " + missing, LACK_SOURCE);
  }

  /** "no place is usable now", "one place is usable now and two are needed". */
  private String shortfall(int usable) {
    return shortfall(usable, "now");
  }

  private String shortfall(int usable, String when) {
    return usable == 0
        ? "no place is usable " + when
        : Wording.places(usable)
            + (usable == 1 ? " is" : " are")
            + " usable "
            + when
            + " and "
            + Wording.number(units)
            + " are needed";
  }

  private static String counts(Places places) {
    List<String> counts = new ArrayList<>();
    counts.add(Wording.number(places.approved()) + " approved");
    counts.add((places.filled() == 0 ? "none" : Wording.number(places.filled())) + " filled");
    for (NotAvailable part : places.stillNotAvailable()) {
      LocalDate review = part.reviewOn();
      LocalDate free = part.availableFrom();
      counts.add(
          Wording.number(part.count())
              + " not available ("
              + why(part.reason())
              + (review == null ? "" : ", review on " + Wording.day(review))
              + (free == null ? "" : ", free from " + Wording.day(free))
              + ")");
    }
    return String.join(", ", counts);
  }

  /** The reason in words that tell nothing of the children who live there (R-PLACE-36). */
  private static String why(NotAvailable.Reason reason) {
    return switch (reason) {
      case CARER_ON_BREAK -> "carers on a break";
      case NEEDS_OF_CHILD_PLACED -> "needed by the household as it is";
      case SIBLING_GROUP_ONLY -> "kept for a sibling group";
      case UNDER_REVIEW -> "under review";
      case BEDROOM_CANNOT_BE_SHARED -> "a bedroom cannot be shared";
      case PENDING_RESIGNATION -> "the place is being given up";
      case OTHER -> "another reason";
    };
  }

  /** On which somebody looks again, and from which places are free. */
  private static LocalDate[] days(Places places) {
    return places.notAvailable().stream()
        .flatMap(
            part ->
                Stream.concat(
                    Stream.ofNullable(part.reviewOn()), Stream.ofNullable(part.availableFrom())))
        .toArray(LocalDate[]::new);
  }
}
