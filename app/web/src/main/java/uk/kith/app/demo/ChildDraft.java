package uk.kith.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/** A child while the world is being made: what is known is set step by step, then it is whole. */
final class ChildDraft {

  /** More than lies between the application and the first day of care, holidays included. */
  private static final int DAYS_BEFORE_CARE = 14;

  final String localId;
  final LocalDate born;
  final Needs needs;
  final DemoHeritage heritage;
  final String worker;
  final String team;
  String firstName;
  Sex sex;
  String familyName;
  Postcode home;
  @Nullable Postcode school;
  @Nullable String schoolName;
  @Nullable String wishes;
  boolean lookedAfterParent;

  /** Brothers and sisters who were made earlier. */
  List<ChildDraft> siblings;

  LocalDate careFrom;
  String legalStatus;

  /** Under which the child came into care; an order that the court made since changed it. */
  @Nullable String firstLegalStatus;

  /** Where the child lived, then where it lives. */
  List<Spell> spells;

  ChildDraft(
      String localId,
      LocalDate born,
      DemoFamily family,
      List<ChildDraft> siblings,
      Needs needs,
      String team,
      String firstName,
      Sex sex) {
    this.localId = localId;
    this.born = born;
    this.heritage = family.heritage();
    this.worker = family.worker();
    this.familyName = family.name();
    this.home = family.home();
    this.siblings = List.copyOf(siblings);
    this.needs = needs;
    this.team = team;
    this.firstName = firstName;
    this.sex = sex;
    this.careFrom = born;
    this.legalStatus = "";
    this.spells = List.of();
  }

  int ageOn(LocalDate day) {
    return born.until(day).getYears();
  }

  /** Where the child lives. */
  Spell now() {
    return spells.get(spells.size() - 1);
  }

  /** A child who is a risk to others must not live with much younger ones. */
  Compatibility compatibility() {
    return needs.level(NeedKind.RISK_TO_OTHERS) == NeedLevel.HIGH
        ? new Compatibility(false, new AgeRange(10, 17), null, Set.of())
        : Compatibility.ANY;
  }

  /** No application is made about a child who is not born: who came soon was born before it. */
  private LocalDate bornBeforeCare() {
    LocalDate before = careFrom.minusDays(DAYS_BEFORE_CARE);
    return before.isBefore(born) ? before : born;
  }

  Child made() {
    return new Child(
        localId,
        firstName,
        familyName,
        bornBeforeCare(),
        sex,
        heritage.heritage,
        needs,
        compatibility(),
        home,
        school,
        schoolName,
        wishes,
        worker,
        team,
        careFrom,
        firstLegalStatus == null ? legalStatus : firstLegalStatus,
        legalStatus,
        List.copyOf(spells),
        siblings.stream().map(s -> s.localId).toList(),
        lookedAfterParent);
  }
}
