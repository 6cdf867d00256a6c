package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static uk.kith.app.register.Register.APPROVER;
import static uk.kith.app.register.Register.DAY;
import static uk.kith.app.register.Register.OFFICER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.data.Sql;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.KeepAway;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionGiven;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.asking.ApprovalCheck;

/** After a merge no fact that holds names the duplicate. */
@ArquillianTest
class ChildMergeIT {

  private static final LocalDate BEFORE = LocalDate.of(2014, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2015, 1, 1);

  @Inject Register register;
  @Inject Sql sql;

  @Test
  void whoWasKeptApartFromTheDuplicateIsKeptApartFromTheChild() throws Exception {
    ChildId record = register.child(Register.aChildOf(9));
    ChildId duplicate = register.child(Register.aChildOf(9));
    ChildId other = register.child(apartFrom(duplicate));
    merge(duplicate, record);
    assertEquals(Set.of(record), snapshot(other).compatibility().apartFrom());
    assertNamedNowhere(duplicate);
    assertEquals(
        List.of("officer"),
        sql.list(
            "select superseded_by from placements.child_fact where child_id = ?"
                + " and kind = 'compatibility' and superseded_at is not null and value like ?",
            row -> row.getString(1),
            other.value(),
            "%" + duplicate + "%"),
        "what was known before stays on record");
  }

  @Test
  void aChildThatWasKeptApartFromItsDuplicateIsNotKeptApartFromItself() throws Exception {
    ChildId duplicate = register.child(Register.aChildOf(9));
    ChildId record = register.child(apartFrom(duplicate));
    merge(duplicate, record);
    assertEquals(Set.of(), snapshot(record).compatibility().apartFrom());
  }

  @Test
  void termsExemptionsAndConnectionsOfHouseholdsNameTheChildOnEveryDay() throws Exception {
    ChildId record = register.child(Register.aChildOf(9));
    ChildId duplicate = register.child(Register.aChildOf(9));
    HouseholdId home = connectedTo(Set.of(duplicate, record), Set.of(duplicate));
    register.as(
        APPROVER,
        () -> {
          register.households.recordExemption(
              home,
              Exemption.of(
                  new LocalAuthority("E08000018"),
                  Set.of(duplicate),
                  DateRange.from(LATER),
                  new ExemptionGiven(
                      "A. Shah",
                      "Head of service",
                      BEFORE,
                      null,
                      null,
                      Set.copyOf(ApprovalCheck.of(RuleId.of("R-PLACE-07"))))));
          return true;
        });
    long version = version(home);
    merge(duplicate, record);
    HouseholdSnapshot before = home(home, BEFORE);
    Terms terms = before.terms();
    assertEquals(Set.of(record), terms == null ? Set.of() : terms.namedChildren());
    assertEquals(Set.of(record), before.connectedTo());
    assertEquals(
        List.of(Set.of(record)),
        home(home, LATER).exemptions().stream().map(Exemption::children).toList());
    assertNamedNowhere(duplicate);
    assertFalse(version == version(home), "who changes the household now sees that it moved on");
  }

  @Test
  void factsThatOnlyMentionTheDuplicateInWordsStayAsTheyAre() throws Exception {
    ChildId record = register.child(Register.aChildOf(9));
    ChildId duplicate = register.child(Register.aChildOf(9));
    String wish = "\"See\" " + duplicate;
    ChildId other = register.child(Register.aChild("M-" + UUID.randomUUID(), null, null, wish));
    merge(duplicate, record);
    assertEquals(wish, register.as(OFFICER, () -> register.children.getChild(other, DAY)).wishes());
  }

  private void assertNamedNowhere(ChildId duplicate) {
    for (String table : List.of("child_fact", "household_fact")) {
      assertFalse(
          sql.exists(
              "select 1 from placements."
                  + table
                  + " where superseded_at is null and strpos(value, ?) > 0",
              duplicate.toString()),
          table);
    }
  }

  private static RecordChild apartFrom(ChildId other) {
    RecordChild any = Register.aChildOf(7);
    return new RecordChild(
        any.localId(),
        any.firstName(),
        any.familyName(),
        any.birth(),
        any.sex(),
        any.heritage(),
        any.needs(),
        new Compatibility(false, null, null, Set.of(other)),
        any.home(),
        any.school(),
        any.schoolName(),
        any.wishes(),
        any.worker(),
        any.team(),
        any.avoidSectors(),
        any.avoidHouseholds(),
        any.lookedAfterParent(),
        any.siblings());
  }

  /** Both records tell of one child: nothing that keeps it safe is lost between them. */
  @Test
  void whatKeepsEitherRecordSafeKeepsTheChildSafe() throws Exception {
    LocalDate later = LocalDate.of(2100, 1, 1);
    ChildId record = register.child(Register.aChildOf(7));
    ChildId duplicate = register.child(Register.aChildOf(7));
    keepAway(record, new KeepAway(Set.of("S65 1"), Set.of(), "An uncle", null));
    keepAway(duplicate, new KeepAway(Set.of("S66"), Set.of(), "A neighbour", "not Wickersley"));
    merge(duplicate, record);
    ChildView merged =
        register.as(OFFICER, () -> register.children.findChildren(List.of(record), later)).get(0);
    assertEquals(Set.of("S65 1", "S66"), merged.snapshot().avoidSectors());
    assertEquals("not Wickersley", merged.schoolsToMind());
    assertEquals(
        "An uncle\nA neighbour",
        register.as(OFFICER, () -> register.children.peopleToKeepAwayFrom(record, later)));
  }

  private void keepAway(ChildId child, KeepAway command) throws Exception {
    register.as(
        OFFICER,
        () -> {
          register.children.keepAway(child, Register.DAY, command);
          return true;
        });
  }

  private HouseholdId connectedTo(Set<ChildId> named, Set<ChildId> connected) throws Exception {
    RecordHousehold any = Register.aHousehold(HouseholdKind.CONNECTED_PERSON, "Aunt", 2);
    RecordHousehold command =
        new RecordHousehold(
            any.localId(),
            any.name(),
            any.kind(),
            any.own(),
            any.agency(),
            any.approvedBy(),
            any.postcode(),
            any.phone(),
            any.supervisingWorker(),
            any.workerPhone(),
            any.agencyPhone(),
            any.agencyNightPhone(),
            any.team(),
            new Terms(2, new AgeRange(0, 17), null, Set.of(), named),
            any.approvedFrom(),
            any.approvedUntil(),
            any.notAvailable(),
            any.notAvailableFrom(),
            any.residents(),
            any.skills(),
            any.statedExperience(),
            any.languages(),
            any.heritageSupport(),
            any.registration(),
            any.bedrooms(),
            connected);
    return register.as(OFFICER, () -> register.households.record(command));
  }

  private void merge(ChildId duplicate, ChildId into) throws Exception {
    register.as(
        OFFICER,
        () -> {
          register.children.merge(duplicate, into, "the same child");
          return true;
        });
  }

  private ChildSnapshot snapshot(ChildId child) throws Exception {
    return register.as(OFFICER, () -> register.children.getChild(child, DAY)).snapshot();
  }

  private HouseholdSnapshot home(HouseholdId id, LocalDate asOf) throws Exception {
    return register.as(OFFICER, () -> register.households.getHousehold(id, asOf)).snapshot();
  }

  private long version(HouseholdId id) throws Exception {
    return register.as(OFFICER, () -> register.households.getHousehold(id, DAY)).version();
  }
}
