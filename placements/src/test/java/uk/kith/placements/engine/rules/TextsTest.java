package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable.Reason;
import uk.kith.placements.engine.Registration.Status;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingKind;

/**
 * Every sentence that a constraint can say, beside the case that makes it say so: {@code texts.txt}
 * is read like code when it changes, and aloud, as to a carer.
 */
class TextsTest {

  private static final DateRange YEAR_2014 =
      new DateRange(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));

  private final Map<String, String> said = new LinkedHashMap<>();

  @Test
  void textsAreThoseThatWereRead() throws IOException {
    places();
    limit();
    terms();
    homes();
    area();
    people();
    bedrooms();

    String all =
        said.entrySet().stream()
            .map(entry -> "# " + entry.getKey() + "\n" + entry.getValue() + "\n")
            .collect(Collectors.joining("\n"));
    assertEquals(golden(), all);
  }

  private void say(String what, ARequest request, AHome home) {
    said.put(what, Rulings.inFull(request, home).replace(System.lineSeparator(), "\n"));
  }

  private void places() {
    AHome carers = AHome.ofFosterCarers();
    say("full", ARequest.forOne(), AHome.ofFosterCarers().fostering("a", "b", "d"));
    say(
        "not available, each reason",
        ARequest.forSiblings(3),
        AHome.ofFosterCarers()
            .approvedFor(8)
            .notAvailable(1, Reason.CARER_ON_BREAK, LocalDate.of(2014, 11, 3))
            .notAvailable(1, Reason.NEEDS_OF_CHILD_PLACED, null)
            .notAvailable(1, Reason.UNDER_REVIEW, LocalDate.of(2014, 10, 13))
            .notAvailable(1, Reason.BEDROOM_CANNOT_BE_SHARED, null)
            .notAvailable(1, Reason.PENDING_RESIGNATION, null)
            .notAvailable(1, Reason.OTHER, null));
    say(
        "kept for siblings, one child",
        ARequest.forOne(),
        AHome.ofFosterCarers().notAvailable(3, Reason.SIBLING_GROUP_ONLY, null));
    say(
        "kept for siblings, siblings",
        ARequest.forSiblings(2),
        AHome.ofFosterCarers().notAvailable(3, Reason.SIBLING_GROUP_ONLY, null));
    say(
        "free by the day of need",
        ARequest.forOne().neededFrom(LocalDate.of(2014, 11, 10)),
        AHome.ofFosterCarers()
            .approvedFor(1)
            .notAvailableUntil(1, Reason.CARER_ON_BREAK, LocalDate.of(2014, 11, 10)));
    say(
        "free in part by the day of need",
        ARequest.forSiblings(2).neededFrom(LocalDate.of(2014, 11, 9)),
        AHome.ofFosterCarers()
            .approvedFor(2)
            .notAvailableUntil(1, Reason.CARER_ON_BREAK, LocalDate.of(2014, 11, 8))
            .notAvailableUntil(1, Reason.OTHER, LocalDate.of(2014, 11, 10)));
    say("held", ARequest.forOne(), AHome.ofFosterCarers().approvedFor(1).reserved(1));
    say("held in part", ARequest.forSiblings(2), AHome.ofFosterCarers().approvedFor(2).reserved(1));
    say("four siblings, three places", ARequest.forSiblings(4), carers);
  }

  private void limit() {
    say("one above the limit", ARequest.forSiblings(2), AHome.ofFosterCarers().fostering("a", "b"));
    say("siblings above the limit", ARequest.forSiblings(4), AHome.ofFosterCarers().approvedFor(4));
    say("exempted", ARequest.forOne(), exempt(YEAR_2014, "a", "b", "d", "c1"));
    say(
        "exempted without end",
        ARequest.forOne(),
        exempt(DateRange.from(LocalDate.of(2014, 1, 1)), "a", "b", "d", "c1"));
    say(
        "exemption ended",
        ARequest.forOne().neededFrom(LocalDate.of(2015, 1, 1)),
        exempt(YEAR_2014, "a", "b", "d", "c1").approvedFor(4));
    say(
        "exemption names others",
        ARequest.forOne(),
        exempt(YEAR_2014, "a", "b", "d").approvedFor(4));
    say(
        "exemption by another authority",
        ARequest.forOne(),
        AHome.ofFosterCarers()
            .approvedFor(4)
            .fostering("a", "b", "d")
            .exemption(ARequest.SHEFFIELD, YEAR_2014, "a", "b", "d", "c1"));
    say(
        "exemption, place not known",
        ARequest.forOne(),
        exempt(YEAR_2014, "a", "b", "d", "c1").approvedFor(4).in(null));
  }

  private static AHome exempt(DateRange valid, String... names) {
    return AHome.ofFosterCarers()
        .fostering("a", "b", "d")
        .exemption(ARequest.ROTHERHAM, valid, names);
  }

  private void terms() {
    ARequest girl = ARequest.forChildren(AChild.called("c1").girl().aged(12));
    ARequest boyAndGirl =
        ARequest.forChildren(AChild.called("c1").aged(6), AChild.called("c2").girl().aged(0));
    ARequest unborn =
        ARequest.forChildren(AChild.called("c1").sex(Sex.UNKNOWN).dueOn(LocalDate.of(2014, 11, 1)));
    say("too old", girl, AHome.ofFosterCarers().ages(0, 4));
    say("a year too old", girl, AHome.ofFosterCarers().ages(5, 11));
    say("two of two ages", boyAndGirl, AHome.ofFosterCarers().ages(5, 10));
    say("not yet born", unborn, AHome.ofFosterCarers().ages(5, 5));
    say("boys only", girl, AHome.ofFosterCarers().only(Sex.MALE));
    say("girls only, two", boyAndGirl, AHome.ofFosterCarers().only(Sex.FEMALE));
    say("girls only, not known", unborn, AHome.ofFosterCarers().only(Sex.FEMALE));
    say(
        "number",
        ARequest.forSiblings(2),
        AHome.ofFosterCarers().approvedFor(1).withPlaces(3).fostering("a"));
    say(
        "kinds",
        ARequest.forOne().kind(SearchKind.LONG_TERM),
        AHome.ofFosterCarers().kinds(SearchKind.RESPITE, SearchKind.SHORT_TERM));
    say("particular children", girl, AHome.ofFosterCarers().namedChildren("x"));
    say("particular children, two", boyAndGirl, AHome.ofFosterCarers().namedChildren("c1"));
    say("emergency", girl.kind(SearchKind.EMERGENCY), AHome.ofFosterCarers().ages(0, 4));
    say(
        "emergency in 2020",
        ARequest.forOne().kind(SearchKind.EMERGENCY).neededFrom(LocalDate.of(2020, 6, 1)),
        AHome.ofFosterCarers().ages(0, 4));
    say("no approval", ARequest.forOne(), AHome.ofFosterCarers().withoutApproval());
    say(
        "connected, not yet approved",
        ARequest.forOne(),
        AHome.of(HouseholdKind.CONNECTED_PERSON).withoutApproval().connectedTo("c1"));
    ARequest adoption = ARequest.forOne().kind(SearchKind.ADOPTION);
    say("adopters, other age", adoption, AHome.of(HouseholdKind.ADOPTER).ages(0, 8));
    say("adopters, no approval", adoption, AHome.of(HouseholdKind.ADOPTER).withoutApproval());
    say("adoption, foster carers", adoption, AHome.ofFosterCarers());
    say("fostering, adopters", ARequest.forOne(), AHome.of(HouseholdKind.ADOPTER));
  }

  private void homes() {
    LocalDate day2024 = LocalDate.of(2024, 2, 1);
    ARequest young = ARequest.forChildren(AChild.called("c1").bornOn(day2024.minusYears(15)));
    ARequest old = ARequest.forChildren(AChild.called("c1").girl().bornOn(day2024.minusYears(17)));
    AHome home = AHome.of(HouseholdKind.CHILDRENS_HOME);
    say("home, ages and sex", ARequest.forOne(), home.ages(12, 17).only(Sex.FEMALE));
    say(
        "home without statement",
        ARequest.forOne(),
        AHome.of(HouseholdKind.CHILDRENS_HOME).withoutApproval());
    say(
        "home not registered",
        ARequest.forOne(),
        AHome.of(HouseholdKind.CHILDRENS_HOME).registration("SC1", Status.NONE));
    say(
        "home without number",
        ARequest.forOne(),
        AHome.of(HouseholdKind.CHILDRENS_HOME).registration(null, Status.REGISTERED));
    say(
        "home not known",
        ARequest.forOne(),
        AHome.of(HouseholdKind.CHILDRENS_HOME).registration("SC1", Status.NOT_KNOWN));
    say("supported, under 16", young.neededFrom(day2024), AHome.of(HouseholdKind.SUPPORTED));
    for (Status status : new Status[] {Status.NONE, Status.APPLIED, Status.NOT_KNOWN}) {
      say(
          "supported, " + status,
          old.neededFrom(day2024),
          AHome.of(HouseholdKind.SUPPORTED).registration(null, status));
    }
    for (int day : new int[] {27, 28}) {
      say(
          "supported, APPLIED on " + day + " October 2023",
          old.neededFrom(day2024),
          AHome.of(HouseholdKind.SUPPORTED).appliedOn(LocalDate.of(2023, 10, day)));
    }
  }

  private void area() {
    say("adjoining", ARequest.forOne(), AHome.ofFosterCarers().agency().in(ARequest.SHEFFIELD));
    say("at a distance", ARequest.forOne(), AHome.ofFosterCarers().agency().in(ARequest.LEEDS));
    say("area not known", ARequest.forOne(), AHome.ofFosterCarers().agency().in(null));
    say(
        "neighbours not known",
        ARequest.forOne().responsible(ARequest.ELSEWHERE),
        AHome.ofFosterCarers().agency().in(ARequest.SHEFFIELD));
    say("own carers outside", ARequest.forOne(), AHome.ofFosterCarers().in(ARequest.LEEDS));
    say(
        "connected person outside",
        ARequest.forOne(),
        AHome.of(HouseholdKind.CONNECTED_PERSON).connectedTo("c1").in(ARequest.LEEDS));
  }

  private void people() {
    ARequest apart = ARequest.forChildren(AChild.called("c1").girl().apartFrom("r"));
    say("child’s plan", apart, AHome.ofFosterCarers().fostering("r"));
    say(
        "plans of two",
        ARequest.forChildren(AChild.called("c1").onlyChild(), AChild.called("c2")),
        AHome.ofFosterCarers().fostering("r"));
    say(
        "resident’s plan",
        ARequest.forOne(),
        AHome.ofFosterCarers()
            .resident(
                Resident.Kind.LOOKED_AFTER,
                "r",
                5,
                Sex.FEMALE,
                AChild.called("r").onlyWith(Sex.FEMALE).plan()));
    say(
        "age not known",
        ARequest.forChildren(AChild.called("c1").onlyWithAges(0, 9)),
        AHome.ofFosterCarers()
            .resident(Resident.Kind.OWN_CHILD, null, null, Sex.MALE, Compatibility.ANY));
    say(
        "home to avoid",
        ARequest.forChildren(AChild.called("c1").avoidingHome("home")),
        AHome.ofFosterCarers());
    say(
        "places to avoid, two",
        ARequest.forChildren(AChild.called("c1").avoidingSector("S65 1"), AChild.called("c2")),
        AHome.ofFosterCarers());
    say(
        "lives here",
        ARequest.forChildren(AChild.called("c1").girl().livingIn("home")),
        AHome.ofFosterCarers().fostering("c1"));
    say(
        "one of two lives here",
        ARequest.forChildren(AChild.called("c1").livingIn("home"), AChild.called("c2"))
            .link("c1", "c2", SiblingKind.FULL),
        AHome.ofFosterCarers().fostering("c1"));
    say(
        "parent and child, nothing said",
        ARequest.forChildren(AChild.called("c1").aged(0)).kind(SearchKind.PARENT_AND_CHILD),
        AHome.ofFosterCarers());
    say(
        "staying put",
        ARequest.forOne(),
        AHome.ofFosterCarers()
            .withoutBedroomsRecorded()
            .resident(Resident.Kind.STAYING_PUT, null, 19, Sex.MALE, Compatibility.ANY));
  }

  private void bedrooms() {
    ARequest brothers = ARequest.forSiblings(2);
    ARequest brotherAndSister =
        ARequest.forChildren(AChild.called("c1").aged(6), AChild.called("c2").girl().aged(4))
            .link("c1", "c2", SiblingKind.FULL);
    say("bedrooms not recorded", brothers, AHome.ofFosterCarers().withoutBedroomsRecorded());
    say("no bed free", ARequest.forOne(), AHome.ofFosterCarers().bedrooms("1").fostering("a"));
    say("one bed for two", brothers, AHome.ofFosterCarers().bedrooms("1"));
    say("brothers in one room", brothers, AHome.ofFosterCarers().bedrooms("2s"));
    say("brother and sister in one room", brotherAndSister, AHome.ofFosterCarers().bedrooms("2s"));
    say("two of three", ARequest.forSiblings(3), AHome.ofFosterCarers().bedrooms("2s", "1"));
    say(
        "two who are not siblings",
        ARequest.forChildren(AChild.called("c1"), AChild.called("c2")),
        AHome.ofFosterCarers().bedrooms("2s"));
    say(
        "with a child who lives here",
        ARequest.forOne(),
        AHome.ofFosterCarers().bedrooms("2s").fostering("a"));
    say(
        "no room for a parent and child",
        ARequest.forChildren(AChild.called("c1").aged(0)).kind(SearchKind.PARENT_AND_CHILD),
        AHome.ofFosterCarers().kinds(SearchKind.PARENT_AND_CHILD).bedrooms("2s").fostering("a"));
  }

  private static String golden() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TextsTest.class.getResourceAsStream("texts.txt"), "texts.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
