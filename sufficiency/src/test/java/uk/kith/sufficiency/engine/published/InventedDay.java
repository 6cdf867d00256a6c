package uk.kith.sufficiency.engine.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.CareSpan;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.counted.ApprovalSpell;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.counted.CountedStay;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.sufficiency.engine.IndicatorFacts;
import uk.kith.sufficiency.engine.StabilityDefinition;

/** Reports of small authorities, and every kind of child that could be in one. */
final class InventedDay {

  static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final StabilityDefinition STABILITY =
      new StabilityDefinition(LocalDate.of(2020, 3, 31));

  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
  private static final LocalDate LATELY = LocalDate.of(2014, 1, 6);

  /** What one child went through: each way in which the figures of stability can stand together. */
  private enum Past {
    STABLE,
    MANY,
    PERHAPS_MANY,
    MOVED_WITH_CARERS,
    MOVED_AWAY,
    MOVED_AWAY_AND_PERHAPS_MANY,
    PERHAPS_MOVED,
    PERHAPS_MOVED_TO_ANOTHER_KIND,
    PERHAPS_MANY_AND_ANOTHER_KIND;

    /** Of who is new or grown it is only asked how often they moved. */
    boolean isOfAll() {
      return this == STABLE || this == MANY || this == PERHAPS_MANY;
    }
  }

  private InventedDay() {}

  /** All kinds of children of an authority, and as many reports of it as asked for. */
  record Authority(List<CountedChild> kinds) {

    DayTables report(Random random, int most) {
      List<CountedChild> children = new ArrayList<>();
      int different = 1 + random.nextInt(6);
      for (int i = 0; i < different; i++) {
        children.addAll(
            Collections.nCopies(
                random.nextInt(4) == 0 ? random.nextInt(most) : 1 + random.nextInt(7),
                kinds.get(random.nextInt(kinds.size()))));
      }
      return tables(
          children,
          things(random, List.of("E45", "E41", "E4A", "")),
          things(random, approvals()),
          things(random, cases()));
    }

    /** The tables of each kind alone, and of each exit, approval and case alone. */
    List<PublishedDay> each() {
      return Stream.of(
              kinds.stream().map(kind -> tables(List.of(kind), List.of(), List.of(), List.of())),
              Stream.of("E45", "E41", "E4A", "")
                  .map(code -> tables(List.of(), List.of(code), List.of(), List.of())),
              approvals().stream()
                  .map(each -> tables(List.of(), List.of(), List.of(each), List.of())),
              cases().stream().map(each -> tables(List.of(), List.of(), List.of(), List.of(each))))
          .flatMap(each -> each)
          .map(PublishedDay::whole)
          .toList();
    }
  }

  /**
   * Every kind of child that there can be, but for kinds of home, bands of ages, districts and
   * needs of which an authority has none.
   */
  static Authority authority(Random random) {
    return new Authority(
        all(
            some(random, List.of("U6", "K2", "P1")),
            some(random, List.of(2, 7, 12)),
            some(random, List.of("S65", "S60")),
            few(random, List.of(Needs.NOT_KNOWN, need(NeedKind.DISABILITY))),
            few(random, List.of(1, 3))));
  }

  static DayTables tables(
      List<CountedChild> children,
      List<String> exits,
      List<ApprovalSpell> approvals,
      List<CareSpan> cases) {
    return DayTables.of(
        new IndicatorFacts(DAY, children, 56_000, exits, approvals, cases), STABILITY, List.of());
  }

  private static <T> List<T> some(Random random, List<T> all) {
    List<T> left = new ArrayList<>(all);
    Collections.shuffle(left, random);
    return left.subList(0, random.nextBoolean() ? 1 : 2);
  }

  private static <T> List<T> few(Random random, List<T> all) {
    return random.nextInt(3) == 0 ? all : all.subList(0, 1);
  }

  private static <T> List<T> things(Random random, List<T> kinds) {
    List<T> things = new ArrayList<>();
    kinds.forEach(kind -> things.addAll(Collections.nCopies(random.nextInt(8), kind)));
    return things;
  }

  private static List<ApprovalSpell> approvals() {
    return List.of(
        new ApprovalSpell(LocalDate.of(2014, 1, 1), null),
        new ApprovalSpell(LocalDate.of(2001, 1, 1), LocalDate.of(2014, 2, 1)));
  }

  private static List<CareSpan> cases() {
    return List.of(
        new CareSpan(LocalDate.of(2014, 6, 1), LocalDate.of(2014, 8, 1)),
        new CareSpan(LocalDate.of(2013, 6, 1), LocalDate.of(2014, 8, 1)),
        new CareSpan(null, LocalDate.of(2014, 8, 1)),
        new CareSpan(LocalDate.of(2014, 6, 1), null));
  }

  private static Needs need(NeedKind kind) {
    return new Needs(Map.of(kind, NeedLevel.HIGH));
  }

  private static List<CountedChild> all(
      List<String> types,
      List<Integer> young,
      List<String> districts,
      List<Needs> needs,
      List<Integer> together) {
    List<CountedChild> all = new ArrayList<>();
    for (String type : types) {
      for (Double miles : Arrays.asList(2.0, 30.0, null)) {
        for (Boolean where : Arrays.asList(true, null)) {
          List.of(2, 7, 12, 17).stream()
              .flatMap(age -> lives(age, type))
              .forEach(life -> all.add(life.child(where, miles, null, "S65", Needs.NOT_KNOWN, 1)));
        }
        // Of others than those of whom a home was sought, or nobody said why, only the age counts.
        List.of(2, 7, 12, 17).stream()
            .flatMap(age -> lives(age, type))
            .forEach(
                life ->
                    all.add(
                        life.child(
                            false, miles, OutsideReason.RELATIVES, "S65", Needs.NOT_KNOWN, 1)));
        Stream.concat(young.stream(), Stream.of(17))
            .flatMap(age -> lives(age, type))
            .forEach(
                life -> {
                  for (OutsideReason why : Arrays.asList(OutsideReason.NO_LOCAL_HOME, null)) {
                    for (String district : withNone(districts)) {
                      for (Needs need : needs) {
                        for (Integer sought : together) {
                          all.add(life.child(false, miles, why, district, need, sought));
                        }
                      }
                    }
                  }
                });
      }
    }
    all.add(
        new CountedChild(
            new LookedAfter(true, true, 9, "U6"),
            "PR1",
            LONG_AGO,
            1.0,
            null,
            Needs.NOT_KNOWN,
            1,
            "S65",
            List.of()));
    return all;
  }

  private static List<@Nullable String> withNone(List<String> districts) {
    List<@Nullable String> all = new ArrayList<>(districts);
    all.add(null);
    return all;
  }

  /** A child but for where it is. */
  private record Life(int age, String type, LocalDate began, Past past) {

    CountedChild child(
        @Nullable Boolean local,
        @Nullable Double miles,
        @Nullable OutsideReason why,
        @Nullable String district,
        Needs needs,
        int together) {
      return new CountedChild(
          new LookedAfter(false, local, age, type),
          "PR1",
          began,
          miles,
          why,
          needs,
          together,
          district,
          stays(past, began, type));
    }
  }

  private static Stream<Life> lives(int age, String type) {
    return Arrays.stream(Past.values())
        .flatMap(
            past ->
                Stream.of(LONG_AGO, LATELY)
                    .filter(began -> past.isOfAll() || (age < 16 && began.equals(LONG_AGO)))
                    .filter(began -> age < 16 || began.equals(LONG_AGO))
                    .map(began -> new Life(age, type, began, past)));
  }

  private static List<CountedStay> stays(Past past, LocalDate began, String type) {
    LocalDate before = LocalDate.of(2013, 6, 1);
    LocalDate one = LocalDate.of(2014, 3, 1);
    LocalDate two = LocalDate.of(2014, 5, 1);
    String other = type.equals("U6") ? "K2" : "U6";
    return switch (past) {
      case STABLE -> List.of(new CountedStay(began, null, type, 0, "S"));
      case MOVED_WITH_CARERS -> twoStays(began, one, type, type, 0, "T");
      case MOVED_AWAY -> twoStays(began, one, type, type, 0, "P");
      case PERHAPS_MOVED -> twoStays(began, one, type, type, null, null);
      case PERHAPS_MOVED_TO_ANOTHER_KIND -> twoStays(began, one, other, type, null, null);
      case MANY ->
          List.of(
              new CountedStay(began, one, type, 0, "S"),
              new CountedStay(one, two, type, 1, "P"),
              new CountedStay(two, null, type, 2, "P"));
      case PERHAPS_MANY ->
          List.of(
              new CountedStay(began, one, type, null, "S"),
              new CountedStay(one, two, type, null, null),
              new CountedStay(two, null, type, null, null));
      case PERHAPS_MANY_AND_ANOTHER_KIND ->
          List.of(
              new CountedStay(began, one, type, null, "S"),
              new CountedStay(one, two, other, null, null),
              new CountedStay(two, null, type, null, null));
      case MOVED_AWAY_AND_PERHAPS_MANY ->
          List.of(
              new CountedStay(began, before, type, 0, "S"),
              new CountedStay(before, one, type, 1, "P"),
              new CountedStay(one, two, type, null, null),
              new CountedStay(two, null, type, null, null));
    };
  }

  private static List<CountedStay> twoStays(
      LocalDate began,
      LocalDate moved,
      String before,
      String type,
      @Nullable Integer home,
      @Nullable String reason) {
    return List.of(
        new CountedStay(began, moved, before, home, "S"),
        new CountedStay(moved, null, type, home == null ? null : Integer.valueOf(1), reason));
  }
}
