package uk.kith.app.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.aBoy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.placements.api.ChildView;

/** R-DATA-05: by what right a child is looked after is asked where nothing is recorded of it. */
class StartRightsTest {

  private static final LocalDate FIRST = LocalDate.of(2014, 10, 3);

  /** Under an interim care order. */
  private static final ChildView KNOWN = aBoy("Danyal", 6);

  private static final ChildView NEW = withoutStatus(aBoy("Amir", 9));

  private static final String FIELD = "right-" + NEW.id();

  private static ChildView withoutStatus(ChildView child) {
    return new ChildView(
        child.id(),
        child.localId(),
        child.firstName(),
        child.familyName(),
        child.birth(),
        child.age(),
        child.sex(),
        child.heritage(),
        child.nationalEthnicity(),
        null,
        null,
        child.worker(),
        child.team(),
        null,
        child.siblings(),
        child.home(),
        child.school(),
        child.schoolName(),
        child.wishes(),
        child.keptFromPeople(),
        child.schoolsToMind(),
        child.snapshot(),
        child.version());
  }

  @Test
  void isAskedOnlyOfThoseOfWhomNoLegalStatusIsRecorded() {
    assertEquals(
        List.of(new StartPage.Right(FIELD, "By what right is Amir looked after?")),
        StartRights.asked(List.of(KNOWN, NEW)));
    assertEquals(List.of(), StartRights.asked(List.of(KNOWN)));
    assertTrue(StartRights.checked(Form.EMPTY, List.of(KNOWN), FIRST).isValid());
  }

  @Test
  void nothingChosenIsAnErrorAndNotKnownYetIsAnAnswer() {
    List<ChildView> moving = List.of(KNOWN, NEW);
    assertEquals(
        "Choose by what right Amir is looked after, or that it is not known yet",
        StartRights.checked(Form.EMPTY, moving, FIRST).error(FIELD));
    Form later = Form.prefilled(Map.of(FIELD, "NOT-YET"));
    assertNull(StartRights.checked(later, moving, FIRST).error(FIELD));
    assertEquals(Map.of(), StartRights.of(later, moving));
    Form agreed = Form.prefilled(Map.of(FIELD, "V2"));
    assertNull(StartRights.checked(agreed, moving, FIRST).error(FIELD));
    assertEquals(Map.of(NEW.id(), "V2"), StartRights.of(agreed, moving));
  }

  /** A freeing order is of the past alone. */
  @Test
  void onlyStatusesOfTheDayAreOffered() {
    List<String> offered = StartRights.statuses(FIRST).stream().map(Choice::value).toList();
    assertTrue(offered.containsAll(List.of("", "V2", "C1", "L1", "L2", "NOT-YET")), "" + offered);
    assertEquals(-1, offered.indexOf("D1"));
    Form freed = Form.prefilled(Map.of(FIELD, "D1"));
    assertTrue(
        StartRights.checked(freed, List.of(NEW), FIRST).error(FIELD) != null, "no status now");
  }
}
