package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.HomeOfBreaks;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;

/**
 * A placement of a boy of nine, chosen through Kith and begun on Monday 1 September 2014, as the
 * tests of its duties ask for it on a day.
 */
record OnePlacement(
    Placing placing,
    LocalDate asOf,
    Life life,
    Life child,
    @Nullable Integer residents,
    Lived lived) {

  static final LocalDate START = LocalDate.of(2014, 9, 1);

  /** What differs from one placement to the next. */
  record Placing(
      String type,
      AreaKind area,
      @Nullable LocalDate end,
      boolean emergency,
      boolean awayForSafety,
      @Nullable LocalDate recorded,
      Map<LocalDate, String> statuses) {

    Placing until(String day) {
      return new Placing(
          type, area, LocalDate.parse(day), emergency, awayForSafety, recorded, statuses);
    }

    Placing in(AreaKind other) {
      return new Placing(type, other, end, emergency, awayForSafety, recorded, statuses);
    }

    Placing inAnEmergency() {
      return new Placing(type, area, end, true, awayForSafety, recorded, statuses);
    }

    /** Outside the area, for the reason that the child has to be safe there. */
    Placing toBeSafe() {
      return new Placing(type, AreaKind.AT_A_DISTANCE, end, emergency, true, recorded, statuses);
    }

    /** On record since 1 November, after the event. */
    Placing recordedLater() {
      return recordedOn("2014-11-01");
    }

    /** By hand or by an extract, and not chosen through Kith. */
    Placing recordedOn(String day) {
      return new Placing(type, area, end, emergency, awayForSafety, LocalDate.parse(day), statuses);
    }

    /** Under this legal status since long before. */
    Placing under(String status) {
      return under(Map.of(LocalDate.of(2013, 1, 1), status));
    }

    Placing under(Map<LocalDate, String> several) {
      return new Placing(type, area, end, emergency, awayForSafety, recorded, several);
    }

    Placed placed() {
      boolean chosen = recorded == null;
      LocalDate recordedOn = recorded == null ? START : recorded;
      return new Placed(
          new PlacementId(new UUID(1, 1)),
          new ChildId(new UUID(2, 2)),
          Birth.on(LocalDate.of(2005, 3, 14)),
          new HouseholdId(new UUID(3, 3)),
          kind(),
          true,
          type,
          START,
          end,
          START,
          false,
          null,
          chosen,
          recordedOn,
          false,
          chosen,
          recordedOn,
          emergency,
          awayForSafety,
          area,
          true,
          new TreeMap<>(statuses));
    }

    private HouseholdKind kind() {
      return switch (type.charAt(0)) {
        case 'A' -> HouseholdKind.ADOPTER;
        case 'K' -> HouseholdKind.CHILDRENS_HOME;
        default -> HouseholdKind.FOSTER;
      };
    }
  }

  static Placing placed(String type) {
    return new Placing(type, AreaKind.INSIDE, null, false, false, null, Map.of());
  }

  static OnePlacement at(String asOf, Placing placing, Life.Entry... recorded) {
    return new OnePlacement(
        placing,
        LocalDate.parse(asOf),
        new Life(List.of(recorded)),
        Life.NOTHING,
        null,
        Lived.ELSEWHERE_DOES_NOT_MATTER);
  }

  static Life.Entry on(LifeEvent event, String day) {
    return new Life.Entry(event, LocalDate.parse(day), LifeDetails.NONE);
  }

  /** "2014-11-03T12:00" */
  static Life.Entry when(LifeEvent event, String moment) {
    return new Life.Entry(
        event,
        LocalDate.parse(moment.substring(0, 10)),
        new LifeDetails(
            null, null, null, null, LocalTime.parse(moment.substring(11)), null, null, null, null));
  }

  OnePlacement reviewed(String day) {
    return ofChild(LifeEvent.CASE_REVIEWED, day);
  }

  OnePlacement ofChild(LifeEvent event, String... days) {
    return new OnePlacement(
        placing,
        asOf,
        life,
        new Life(Arrays.stream(days).map(day -> on(event, day)).toList()),
        residents,
        lived);
  }

  /** So many others live in the home. */
  OnePlacement with(int others) {
    return new OnePlacement(placing, asOf, life, child, others, lived);
  }

  /** A placement before this one, with what is recorded of it. */
  OnePlacement after(String type, String start, String end, Life.Entry... recorded) {
    return movedOn(null, type, start, end, recorded);
  }

  /** The same, with other carers. */
  OnePlacement afterOthers(String type, String start, String end) {
    return before(in(new HouseholdId(new UUID(3, 9))), null, type, start, end);
  }

  private static HomeOfBreaks in(@Nullable HouseholdId household) {
    return new HomeOfBreaks(household, null, null);
  }

  /** The same, in a home of which no household is in the register. */
  OnePlacement afterHome(
      @Nullable String urn, @Nullable String postcode, String type, String start, String end) {
    return before(outside(urn, postcode), null, type, start, end);
  }

  /** Itself in such a home. */
  OnePlacement inHome(@Nullable String urn, @Nullable String postcode) {
    Placed placed = placing.placed();
    List<Lived.Stay> stays = new ArrayList<>(lived.stays());
    stays.add(
        new Lived.Stay(
            placed.id(),
            placed.child(),
            outside(urn, postcode),
            placed.type(),
            placed.start(),
            placed.end(),
            null,
            false));
    return new OnePlacement(placing, asOf, life, child, residents, new Lived(stays, lived.lives()));
  }

  private static HomeOfBreaks outside(@Nullable String urn, @Nullable String postcode) {
    return new HomeOfBreaks(null, urn, postcode == null ? null : Postcode.parse(postcode));
  }

  /** The same, with the reason for the change. */
  OnePlacement movedOn(
      @Nullable String why, String type, String start, String end, Life.Entry... recorded) {
    return before(in(placing.placed().household()), why, type, start, end, recorded);
  }

  private OnePlacement before(
      HomeOfBreaks home,
      @Nullable String why,
      String type,
      String start,
      String end,
      Life.Entry... recorded) {
    Placed placed = placing.placed();
    List<Lived.Stay> stays = new ArrayList<>(lived.stays());
    PlacementId id = new PlacementId(new UUID(1, 2 + stays.size()));
    stays.add(
        new Lived.Stay(
            id,
            placed.child(),
            home,
            type,
            LocalDate.parse(start),
            LocalDate.parse(end),
            why,
            false));
    Map<UUID, Life> lives = new HashMap<>(lived.lives());
    lives.put(id.value(), new Life(List.of(recorded)));
    return new OnePlacement(placing, asOf, life, child, residents, new Lived(stays, lives));
  }

  /** The ends of those before were recorded by people. */
  OnePlacement endedByHand() {
    List<Lived.Stay> stays = new ArrayList<>();
    for (Lived.Stay each : lived.stays()) {
      stays.add(
          new Lived.Stay(
              each.id(),
              each.child(),
              each.home(),
              each.type(),
              each.start(),
              each.end(),
              each.change(),
              true));
    }
    return new OnePlacement(placing, asOf, life, child, residents, new Lived(stays, lived.lives()));
  }

  PlacementDuties duties() {
    return new PlacementDuties(
        new PlacementLife(placing.placed(), life, child, Life.NOTHING, residents, lived, asOf));
  }

  /** "DUE ENDING_NOTICE CHILD 2014-12-12" of each. */
  List<String> all() {
    return duties().open(DuePolicy.DEFAULT).stream().map(OnePlacement::line).toList();
  }

  List<String> endings() {
    return duties().open(DuePolicy.DEFAULT).stream()
        .filter(item -> DueGroup.of(item.duty()) == DueGroup.ENDINGS)
        .map(OnePlacement::line)
        .toList();
  }

  /** Those of some rules. */
  List<String> of(String... rules) {
    return duties().open(DuePolicy.DEFAULT).stream()
        .filter(item -> List.of(rules).contains(item.rule().value()))
        .map(OnePlacement::line)
        .toList();
  }

  private static String line(DueItem item) {
    return item.status()
        + " "
        + item.duty()
        + (item.to() == null ? "" : " " + item.to())
        + (item.dueOn() == null ? "" : " " + item.dueOn());
  }
}
