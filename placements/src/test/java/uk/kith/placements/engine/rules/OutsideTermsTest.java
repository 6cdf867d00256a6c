package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;

/** R-PLACE-11, -26, -27, -28, -33, -41: those who live in a home that may not take them so. */
class OutsideTermsTest {

  private static final LocalDate DAY = ARequest.DAY;

  private static List<String> rules(AHome home, LocalDate day) {
    return findings(home, day).stream().map(f -> f.severity() + " " + f.rule()).toList();
  }

  private static List<Finding> findings(AHome home, LocalDate day) {
    HouseholdSnapshot built = home.build();
    return new OutsideTerms(built, built.residents(), day).findings();
  }

  private static AHome with(AHome home, String child, int age, Sex sex) {
    return home.resident(Resident.Kind.LOOKED_AFTER, child, age, sex, Compatibility.ANY);
  }

  @Test
  void withinTheTermsThereIsNothingToSay() {
    AHome carers = AHome.ofFosterCarers().approvedFor(2).ages(5, 12);
    assertEquals(List.of(), findings(carers, DAY));
    assertEquals(List.of(), findings(with(carers, "a", 12, Sex.MALE), DAY));
  }

  @Test
  void eachTermThatFailsIsSaid() {
    AHome carers = AHome.ofFosterCarers().approvedFor(1).ages(5, 12).only(Sex.FEMALE);
    with(with(carers, "a", 13, Sex.FEMALE), "b", 8, Sex.MALE);
    assertEquals(
        List.of("one child at most; two children live here", "aged 5 to 12; one", "girls; one"),
        findings(carers, DAY).stream()
            .map(Finding::text)
            .map(text -> text.substring("Approved for ".length()))
            .map(text -> text.replace("children aged", "aged"))
            .map(text -> text.replaceAll("( child lives here outside|\\. Beyond).*", ""))
            .toList());
    assertEquals(
        List.of(
            Severity.WARNING + " R-PLACE-11",
            Severity.WARNING + " R-PLACE-11",
            Severity.WARNING + " R-PLACE-11"),
        rules(carers, DAY));
  }

  /** R-PLACE-07: an exemption that names all of them is no breach of a number. */
  @Test
  void anExemptionCoversTheNumber() {
    AHome four = AHome.ofFosterCarers().approvedFor(3).fostering("a", "b", "c", "d");
    assertEquals(1, findings(four, DAY).size());
    four.exemption(ARequest.ROTHERHAM, DateRange.from(DAY), "a", "b", "c", "d");
    assertEquals(List.of(), findings(four, DAY));
  }

  /** R-PLACE-39: one place of the terms is theirs, and the ages are those of the children. */
  @Test
  void aMotherAndHerBabyAreOneWhereItIsKnown() {
    AHome home =
        AHome.ofFosterCarers().approvedFor(1).ages(0, 2).kinds(SearchKind.PARENT_AND_CHILD);
    assertEquals(List.of(), findings(home.fosteringAParentAndChild("mother", 16, "baby"), DAY));
    assertEquals(
        List.of(
            "Approved for one child at most; three children live here, a parent and child counted"
                + " as one. Beyond six working days in an emergency the terms are to be changed,"
                + " or the children are to move.",
            "Approved for children aged 0 to 2; one child lives here outside of that. Beyond six"
                + " working days in an emergency the terms are to be changed, or the children are"
                + " to move."),
        findings(with(home, "other", 9, Sex.MALE), DAY).stream().map(Finding::text).toList());
  }

  /** Without it nobody can tell whose age the terms are about. */
  @Test
  void aParentAndChildHomeIsNotCountedWhereItIsNotKnownWhoTheyAre() {
    AHome home = AHome.ofFosterCarers().approvedFor(1).kinds(SearchKind.PARENT_AND_CHILD);
    with(with(home, "mother", 16, Sex.FEMALE), "baby", 0, Sex.MALE);
    assertEquals(List.of(), findings(home, DAY));
  }

  /** R-PLACE-39: a brother of two is nobody's parent, and nobody is where all are so young. */
  @Test
  void whoIsTooYoungToBeAParentIsOutsideTheAges() {
    AHome home = AHome.ofFosterCarers().ages(0, 1).kinds(SearchKind.PARENT_AND_CHILD);
    assertEquals(
        List.of(Severity.WARNING + " R-PLACE-11"),
        rules(home.fosteringAParentAndChild("brother", 2, "baby"), DAY));
    AHome other = AHome.ofFosterCarers().ages(0, 4).kinds(SearchKind.PARENT_AND_CHILD);
    assertEquals(
        List.of(Severity.WARNING + " R-PLACE-11"), rules(with(other, "a", 11, Sex.MALE), DAY));
    AHome another = AHome.ofFosterCarers().ages(0, 4).kinds(SearchKind.PARENT_AND_CHILD);
    assertEquals(List.of(), rules(with(another, "a", 12, Sex.MALE), DAY));
  }

  /** Carers approved for particular children may be outside the usual ages for them. */
  @Test
  void namedChildrenAreWithinWhateverTheirAge() {
    AHome named = AHome.ofFosterCarers().ages(0, 2).namedChildren("a");
    assertEquals(List.of(), findings(with(named, "a", 9, Sex.MALE), DAY));
    assertEquals(2, findings(with(named, "b", 9, Sex.MALE), DAY).size());
  }

  @Test
  void aChildrensHomeIsAskedForItsPurposeAndItsRegistration() {
    AHome home =
        AHome.of(HouseholdKind.CHILDRENS_HOME)
            .registration(null, Registration.Status.NONE)
            .ages(11, 17);
    assertEquals(
        List.of(Severity.ERROR + " R-PLACE-41", Severity.CRITICAL + " R-PLACE-28"),
        rules(with(home, "a", 9, Sex.MALE), DAY));
  }

  /** 8 September 2021 is before the prohibition; 9 September is not; 28 October 2023 registers. */
  @Test
  void supportedAccommodationFollowsTheLawOfTheDay() {
    AHome flat =
        with(
            AHome.of(HouseholdKind.SUPPORTED).registration(null, Registration.Status.NONE),
            "a",
            15,
            Sex.MALE);
    assertEquals(List.of(Severity.ERROR + " R-PLACE-33"), rules(flat, LocalDate.of(2021, 9, 8)));
    assertEquals(List.of(Severity.CRITICAL + " R-PLACE-26"), rules(flat, LocalDate.of(2021, 9, 9)));
    assertEquals(
        List.of(Severity.CRITICAL + " R-PLACE-26", Severity.CRITICAL + " R-PLACE-27"),
        rules(flat, LocalDate.of(2023, 10, 28)));
    assertEquals(
        List.of(Severity.CRITICAL + " R-PLACE-26"),
        rules(flat.appliedOn(LocalDate.of(2023, 10, 27)), LocalDate.of(2023, 10, 28)));
    assertEquals(
        List.of(Severity.CRITICAL + " R-PLACE-26", Severity.CRITICAL + " R-PLACE-27"),
        rules(flat.appliedOn(LocalDate.of(2023, 10, 28)), LocalDate.of(2024, 3, 1)));
    assertEquals(
        List.of(Severity.CRITICAL + " R-PLACE-26", Severity.ERROR + " R-PLACE-27"),
        rules(flat.appliedOn(null), LocalDate.of(2024, 3, 1)));
  }

  @Test
  void nobodyApprovesAParentsHome() {
    AHome parent = AHome.of(HouseholdKind.PARENT).approvedFor(1).ages(0, 1);
    assertEquals(List.of(), findings(with(with(parent, "a", 12, Sex.MALE), "b", 9, Sex.MALE), DAY));
  }
}
