package uk.kith.app.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.Together;

/** What the generator made, before anything is recorded; things are named by their local ids. */
record DemoWorld(List<Home> homes, List<Child> children, List<Search> searches) {

  /**
   * A household or home.
   *
   * @param namedChildren local ids of the only children its terms are for; empty for any
   */
  record Home(
      String localId,
      String name,
      HouseholdKind kind,
      boolean own,
      @Nullable String agency,
      Postcode postcode,
      String phone,
      String worker,
      String team,
      Terms terms,
      LocalDate approvedFrom,
      List<NotAvailable> notAvailable,
      List<LivesHere> residents,
      Needs skills,
      List<String> languages,
      HeritageSupport heritageSupport,
      @Nullable Registration registration,
      List<String> namedChildren,
      @Nullable LocalDate confirmedOn) {}

  /**
   * A looked after child.
   *
   * @param siblings local ids of brothers and sisters who stand earlier in the list
   */
  record Child(
      String localId,
      String firstName,
      String familyName,
      LocalDate born,
      Sex sex,
      Heritage heritage,
      Needs needs,
      Compatibility compatibility,
      Postcode home,
      @Nullable Postcode school,
      @Nullable String schoolName,
      @Nullable String wishes,
      String worker,
      String team,
      LocalDate careFrom,
      String legalStatus,
      List<Spell> spells,
      List<String> siblings,
      boolean lookedAfterParent) {}

  /**
   * Where a child lives or lived.
   *
   * @param home local id of the household; null when it is not in the register
   * @param postcode of a home that is not in the register
   */
  record Spell(
      @Nullable String home,
      String type,
      String provider,
      @Nullable Postcode postcode,
      @Nullable String urn,
      LocalDate start,
      @Nullable LocalDate end) {}

  /** An open search. */
  record Search(
      List<String> children,
      LocalDate openedOn,
      LocalDate neededFrom,
      SearchKind kind,
      Together together) {}
}
