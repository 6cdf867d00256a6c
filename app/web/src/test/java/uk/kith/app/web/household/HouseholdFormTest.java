package uk.kith.app.web.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.sector;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;

class HouseholdFormTest {

  private static final Finding NO_NOTICE =
      new Finding(
          RuleId.of("R-PLACE-12"),
          Severity.ERROR,
          "New terms from 30 September 2014: neither notice nor agreement is recorded.",
          List.of(TODAY),
          "Fostering Services Regulations 2011, regulation 28",
          false);

  private static final Map<ChildId, String> NUMBERS = Map.of(child("Leah"), "R-1009");

  private static final RecordHousehold KNOWN =
      new RecordHousehold(
          "0142",
          "Karen and Paul Whitfield",
          HouseholdKind.FOSTER,
          true,
          null,
          ROTHERHAM,
          Postcode.parse("S65 1AB"),
          "01709 000000",
          "tom.ashworth",
          null,
          null,
          null,
          "Fostering 2",
          new Terms(
              3,
              new AgeRange(5, 12),
              Sex.FEMALE,
              Set.of(SearchKind.LONG_TERM, SearchKind.SHORT_TERM),
              Set.of(child("Leah"), child("Amir"))),
          LocalDate.of(2009, 5, 14),
          LocalDate.of(2015, 5, 13),
          List.of(),
          null,
          List.of(),
          new Needs(Map.of(NeedKind.HEALTH, NeedLevel.SOME)),
          "Ten years of it; babies too",
          Set.of("English", "Slovak"),
          new HeritageSupport(Heritage.NOT_KNOWN, Set.of("Slovak Roma"), true),
          Registration.of("SC123456", Registration.Status.REGISTERED),
          null,
          Set.of());

  private static HouseholdFields fields(Form form, @Nullable RecordHousehold was) {
    return new HouseholdFields(
        form,
        was,
        ROTHERHAM,
        was == null ? Map.of() : NUMBERS,
        (field, number) -> {
          if (number.equals("R-1010")) {
            return child("Danyal");
          }
          if (number.equals("R-1009")) {
            return child("Leah");
          }
          throw new Invalid(field, "not-found", "No child on record has the number " + number);
        });
  }

  private static Form filled(String... more) {
    Map<String, List<String>> values = new HashMap<>(KnownFields.filled(KNOWN, ROTHERHAM, NUMBERS));
    KnownFields.day(values, "from", TODAY);
    return with(values, more);
  }

  private static Form with(Map<String, List<String>> values, String... more) {
    for (int i = 0; i < more.length; i += 2) {
      values.put(more[i], List.of(more[i + 1]));
    }
    return Form.of(values);
  }

  private static Form typed(String... more) {
    Map<String, List<String>> values = new HashMap<>();
    KnownFields.day(values, "from", TODAY);
    Form form =
        with(
            values,
            "kind",
            "FOSTER",
            "name",
            "Khan",
            "number",
            "0200",
            "own",
            "yes",
            "approved",
            "yes",
            "places",
            "2");
    return with(new HashMap<>(form.typed()), more);
  }

  private static RecordHousehold read(Form form, @Nullable RecordHousehold was) {
    HouseholdFields.Read read = fields(form, was).read();
    assertEquals(List.of(), read.form().errors());
    return Objects.requireNonNull(read.household());
  }

  @Test
  void aNewHomeBeginsWithTheKindOfTheListItIsBegunFrom() {
    assertEquals("/households/new?kind=ADOPTER", HouseholdForm.address(HouseholdKind.ADOPTER));
    assertEquals("ADOPTER", HouseholdForm.ofNew(true).begun("ADOPTER").value("kind"));
    assertEquals("", HouseholdForm.ofNew(false).begun("ADOPTER").value("kind"), "not to be known");
    assertEquals("FOSTER", HouseholdForm.ofNew(false).begun("FOSTER").value("kind"));
    assertEquals("", HouseholdForm.ofNew(true).begun("<b>").value("kind"));
    assertEquals("", HouseholdForm.ofNew(true).begun("").value("kind"));
  }

  @Test
  void whatNobodyTouchedIsExactlyWhatWasKnown() {
    assertEquals(KNOWN, read(filled(), KNOWN));
  }

  @Test
  void onlyWhatWasTouchedDiffers() {
    RecordHousehold read = read(filled("places", "2", "worker", ""), KNOWN);
    assertEquals(2, Objects.requireNonNull(read.terms()).places());
    assertNull(read.supervisingWorker());
    assertEquals(Set.of(child("Leah"), child("Amir")), read.terms().namedChildren());
    assertEquals(KNOWN.postcode(), read.postcode());
    assertEquals(LocalDate.of(2009, 5, 14), read.approvedFrom());
  }

  /** A child without a number, or whom the reader may not know, stays named. */
  @Test
  void childrenWhoCannotBeShownStayNamed() {
    assertEquals("R-1009", filled().value("named-children"));
    RecordHousehold read = read(filled("named-children", "R-1010"), KNOWN);
    assertEquals(
        Set.of(child("Amir"), child("Danyal")),
        Objects.requireNonNull(read.terms()).namedChildren());
  }

  @Test
  void aNewHomeNeedsItsKindNameNumberAndApprovalAlone() {
    RecordHousehold read = read(typed(), null);
    assertEquals(new Terms(2, new AgeRange(0, 17), null, Set.of(), Set.of()), read.terms());
    assertEquals(TODAY, read.approvedFrom());
    assertEquals(ROTHERHAM, read.approvedBy());
    assertNull(read.registration());
    assertFalse(read.heritageSupport().asked());
  }

  @Test
  void carersOfAnAgencyAreApprovedByNobodyHereUnlessItIsSaid() {
    assertNull(read(typed("own", "no", "agency", "Bright Futures"), null).approvedBy());
    assertEquals(
        new LocalAuthority("E08000019"),
        read(typed("own", "no", "approved-by", "E08000019"), null).approvedBy());
    assertNull(read(typed("kind", "CHILDRENS_HOME"), null).approvedBy());
  }

  @Test
  void peopleOnTheirWayHaveNoTerms() {
    assertNull(read(typed("approved", "not-yet"), null).terms());
  }

  @Test
  void saysWhatIsWrongInTheOrderOfThePage() {
    HouseholdFields.Read empty = fields(Form.EMPTY, null).read();
    assertNull(empty.household());
    assertEquals(
        List.of(
            "Choose what kind of home it is",
            "Enter the name of the carers or the home",
            "Enter the number that the authority gives it",
            "Choose whether the authority approved or runs it itself",
            "Choose whether there is an approval",
            "Enter the day from which it is so"),
        empty.form().errors().stream().map(each -> each.text()).toList());
  }

  @Test
  void saysOfEachFieldWhyItCannotBeRead() {
    Form wrong =
        fields(
                typed(
                    "approved-by", "Sheffield",
                    "postcode", "S65",
                    "places", "two",
                    "youngest", "12",
                    "oldest", "5",
                    "named-children", "R-1",
                    "until-day", "29",
                    "until-month", "9",
                    "until-year", "2014"),
                null)
            .read()
            .form();
    assertEquals("Enter a national code, such as E08000018", wrong.error("approved-by"));
    assertEquals("Enter a full postcode, like S65 1AB, or leave it empty", wrong.error("postcode"));
    assertEquals("Enter for how many children, from 0 to 99", wrong.error("places"));
    assertEquals("The greatest age is not below the least", wrong.error("oldest"));
    assertEquals("No child on record has the number R-1", wrong.error("named-children"));
    assertEquals(
        "The approval does not end before the day from which it is so", wrong.error("until"));
  }

  /** An approval that nobody touches may end before something else changes. */
  @Test
  void whatIsNotOfTheApprovalChangesAfterItsEndToo() {
    Form after = filled("from-year", "2016", "phone", "01709 111111");
    assertEquals("01709 111111", read(after, KNOWN).phone());
    Form terms = filled("from-year", "2016", "places", "2");
    assertEquals(
        "The approval does not end before the day from which it is so",
        fields(terms, KNOWN).read().form().error("until"));
  }

  @Test
  void whoIsOvertakenReadsWhatIsRecordedByNow() {
    Form told =
        fields(filled("worker", "priya.nair", "kind", "CONNECTED_PERSON"), KNOWN).compared();
    assertEquals("Worker: recorded now is “tom.ashworth”", told.error("worker"));
    assertEquals("Kind: recorded now is “Foster”", told.error("kind"));
    assertEquals(2, told.errors().size());
    assertEquals("priya.nair", told.value("worker"));
  }

  @Test
  void adoptersAreAKindForThoseAloneWhoMaySeeThem() {
    assertTrue(kinds(true).contains("ADOPTER"));
    assertFalse(kinds(false).contains("ADOPTER"));
  }

  private static List<String> kinds(boolean adopters) {
    return HouseholdForm.ofNew(adopters).kinds().stream().map(Choice::value).toList();
  }

  /** R-PLACE-12: what the rule says is read on the form, and may be outweighed by a reason. */
  @Test
  void newTermsWithoutNoticeAreAskedAbout() {
    String asked = html(change().refusing(List.of(NO_NOTICE)), filled("places", "1"));
    assertTrue(asked.contains("neither notice nor agreement is recorded"), asked);
    assertTrue(asked.contains("In spite of R-PLACE-12"), asked);
    assertTrue(asked.contains("accept-reason"), asked);
    assertFalse(html(change(), filled()).contains("accept-reason"), "nothing to accept");
  }

  private static HouseholdForm change() {
    return HouseholdForm.of(
        aHousehold(
            "Karen and Paul Whitfield",
            "0142",
            HouseholdKind.FOSTER,
            true,
            sector("S65 1", ROTHERHAM),
            3,
            0,
            List.of(),
            List.of(),
            TODAY),
        "2014-09-30",
        false);
  }

  @Test
  void looksRightInABrowser() {
    HouseholdForm change = change();
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/new",
                html(HouseholdForm.ofNew(false), HouseholdForm.BLANK),
                "/wrong",
                html(HouseholdForm.ofNew(false), fields(Form.EMPTY, null).read().form()),
                "/change",
                html(change, filled()),
                "/refused",
                html(change.refusing(List.of(NO_NOTICE)), filled("places", "1"))))) {
      check.check("/new", "household-new");
      check.check("/wrong", "household-new-wrong");
      check.check("/change", "household-change");
      check.check("/refused", "household-change-refused");
    }
  }

  private static String html(HouseholdForm household, Form form) {
    return Pages.TEMPLATES
        .pagesHouseholdForm(
            Frames.officer(household.heading(), Section.HOUSEHOLDS), household, form)
        .render();
  }
}
