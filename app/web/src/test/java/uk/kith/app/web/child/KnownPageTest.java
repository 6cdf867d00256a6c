package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.request.KnownFields;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.KnownChild;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SiblingKind;

class KnownPageTest {

  private static final String WISHES = "To stay at his school.\nTo see his grandmother.";

  /** Told by a program: an ethnic group with a comma in it, and wishes of two lines. */
  static final RecordChild KNOWN =
      new RecordChild(
          "R-1009",
          "Amir",
          null,
          Birth.stated(9, TODAY.minusYears(1)),
          Sex.MALE,
          new Heritage(
              Set.of("Roma, of Slovakia"),
              Set.of("Slovak"),
              Set.of("Romani", "Slovak"),
              Set.of("English"),
              Set.of(),
              Set.of("Slovak Roma")),
          new Needs(Map.of(NeedKind.BEHAVIOUR, NeedLevel.SOME, NeedKind.HEALTH, NeedLevel.NONE)),
          new Compatibility(true, null, null, Set.of(child("Danyal"))),
          Postcode.parse("ZZ9 9ZZ"),
          Postcode.parse("S65 2AB"),
          "Clifton Primary",
          WISHES,
          "Tom Ashworth",
          "East",
          Set.of("S66"),
          Set.of(household("Whitfield")),
          false,
          List.of(new RecordChild.SiblingOf(child("Danyal"), SiblingKind.FULL)));

  /** What a browser sends back: every field, the lines of a text ended in its own way. */
  private static Map<String, String> sent() {
    Map<String, String> sent = new HashMap<>();
    KnownPage.filled(KNOWN, TODAY)
        .typed()
        .forEach((field, values) -> sent.put(field, values.get(0).replace("\n", "\r\n")));
    return sent;
  }

  private static KnownFields.Read read(Map<String, String> sent) {
    return KnownPage.read(Form.prefilled(sent), KNOWN);
  }

  @Test
  void aFormThatNobodyTouchedChangesNothingAndSaysSo() {
    KnownFields.Read read = read(sent());
    assertEquals(KNOWN, read.child());
    assertTrue(read.form().errors().get(0).text().startsWith("Nothing is changed yet"));
  }

  @Test
  void whatIsTouchedIsChangedAndEverythingElseStaysAsItWas() {
    Map<String, String> sent = sent();
    sent.put("behaviour", "HIGH");
    sent.put("health", "");
    sent.put("religion", "Roman Catholic; Pentecostal");
    sent.put("home", "s65 2cd");
    sent.put("team", "");
    KnownFields.Read read = read(sent);
    assertEquals(List.of(), read.form().errors());
    RecordChild child = read.child();
    assertEquals(new Needs(Map.of(NeedKind.BEHAVIOUR, NeedLevel.HIGH)), child.needs());
    assertEquals(Set.of("Roman Catholic", "Pentecostal"), child.heritage().religions());
    assertEquals(Postcode.parse("S65 2CD"), child.home());
    assertNull(child.team(), "an empty field is not known");
    assertEquals("Tom Ashworth", child.worker());
    assertEquals(WISHES, child.wishes());
    assertEquals(Set.of("Roma, of Slovakia"), child.heritage().ethnicGroups());
    assertEquals(KNOWN.compatibility(), child.compatibility());
    assertEquals(KNOWN.avoidSectors(), child.avoidSectors());
    assertEquals(KNOWN.avoidHouseholds(), child.avoidHouseholds());
    assertEquals(KNOWN.siblings(), child.siblings());
    assertEquals(KNOWN.birth(), child.birth());
  }

  /** R-MATCH-12: not known is another answer than none. */
  @Test
  void noneAndNotKnownAreToldApart() {
    assertEquals("NONE", sent().get("health"));
    assertEquals("", sent().get("disability"));
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndWhatWasTypedIsKept() {
    Map<String, String> sent = sent();
    sent.put("home", "nowhere");
    sent.put("school-postcode", "S65");
    sent.put("from-day", "31");
    Form form = read(sent).form();
    assertEquals("Enter a full postcode, like S65 1AB, or leave it empty", form.error("home"));
    assertNotNull(form.error("school-postcode"));
    assertNull(form.error("school-name"));
    assertEquals(
        "Enter the day from which it is so: 31 9 2014 is no day of the calendar",
        form.error("from"));
    assertEquals("nowhere", form.value("home"));
  }

  @Test
  void whoIsOvertakenReadsWhatIsRecordedNowBesideWhatDiffers() {
    Map<String, String> sent = sent();
    sent.put("health", "HIGH");
    sent.put("worker", "Asha Patel");
    sent.put("religion", "Roman Catholic");
    Form form = KnownPage.overtaken(Form.prefilled(sent), KNOWN);
    assertEquals("Health: recorded now is “None”", form.error("health"));
    assertEquals("Social worker: recorded now is “Tom Ashworth”", form.error("worker"));
    assertEquals("Religion: recorded now is nothing", form.error("religion"));
    assertEquals(4, form.errors().size(), "and one sentence about all of it");
    assertEquals("Asha Patel", form.value("worker"));
  }

  @Test
  void aPostcodeThatTheDirectoryDoesNotKnowIsTold() {
    assertEquals(
        "ZZ9 9ZZ is not in the postcode directory: distances are not known", page().homeHint());
    assertNull(page().schoolHint());
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> wrong = sent();
    wrong.put("home", "nowhere");
    Map<String, String> late = sent();
    late.put("health", "HIGH");
    late.put("worker", "Asha Patel");
    Map<String, String> pages =
        Map.of(
            "/known", html(KnownPage.filled(KNOWN, TODAY)),
            "/known-wrong", html(read(wrong).form()),
            "/known-overtaken", html(KnownPage.overtaken(Form.prefilled(late), KNOWN)));
    assertFalse(html(Form.EMPTY).contains("null"));
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, path.substring(1)));
    }
  }

  private static String html(Form form) {
    return Pages.TEMPLATES
        .pagesKnown(Frames.officer("Change what is known", Section.CHILDREN), page(), form)
        .render();
  }

  /** Amir, whose home has a postcode that the directory does not know. */
  static ChildView unlocated() {
    ChildView boy = aBoy("Amir", 9, "Danyal");
    return new ChildView(
        boy.id(),
        boy.localId(),
        boy.firstName(),
        boy.familyName(),
        boy.birth(),
        boy.age(),
        boy.sex(),
        boy.heritage(),
        boy.nationalEthnicity(),
        boy.lookedAfterSince(),
        boy.legalStatus(),
        boy.worker(),
        boy.team(),
        boy.placement(),
        boy.siblings(),
        Whereabouts.NOT_KNOWN,
        boy.school(),
        boy.schoolName(),
        boy.wishes(),
        boy.keptFromPeople(),
        boy.schoolsToMind(),
        boy.snapshot(),
        boy.version());
  }

  private static KnownPage page() {
    return KnownPage.of(new KnownChild(unlocated(), KNOWN), TODAY);
  }
}
