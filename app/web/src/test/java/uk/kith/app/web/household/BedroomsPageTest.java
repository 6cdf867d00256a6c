package uk.kith.app.web.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.sector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Bedrooms.Room;
import uk.kith.placements.engine.HouseholdKind;

class BedroomsPageTest {

  private static final HouseholdView HOME =
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
          TODAY);
  private static final BedroomsForm ROOMS = BedroomsForm.of(HOME, 3);
  private static final Bedrooms KNOWN =
      new Bedrooms(List.of(new Room(2, true), new Room(1, false)));

  private static Form typed(String... rooms) {
    Map<String, List<String>> typed = new HashMap<>();
    for (int room = 0; room < rooms.length; room++) {
      typed.put("room-" + (room + 1), List.of(rooms[room]));
    }
    typed.put("from-day", List.of("30"));
    typed.put("from-month", List.of("9"));
    typed.put("from-year", List.of("2014"));
    return Form.of(typed);
  }

  @Test
  void whatIsRecordedIsFilledInAndReadsBackAsItself() {
    Form filled = ROOMS.filled(KNOWN, TODAY);
    assertEquals("2-shared", filled.value("room-1"));
    assertEquals(KNOWN, ROOMS.read(ROOMS.checked(filled)));
    assertTrue(ROOMS.checked(filled).isValid());
  }

  @Test
  void roomsLeftOutAreNoRooms() {
    assertEquals(
        new Bedrooms(List.of(new Room(1, false), new Room(3, true))),
        ROOMS.read(typed("1", "", "3-shared", "99")));
  }

  @Test
  void saysWhatIsWrong() {
    assertEquals(
        "Choose the beds of one bedroom or more", ROOMS.checked(typed("")).error("room-1"));
    assertEquals(
        "Choose at most 12 beds in all", ROOMS.checked(typed("4", "4", "4", "1")).error("room-1"));
    assertFalse(ROOMS.checked(Form.EMPTY).isValid());
    assertEquals("Enter the day from which it is so", ROOMS.checked(Form.EMPTY).error("from"));
  }

  @Test
  void aRoomOfUnusualSizeIsAmongTheChoices() {
    assertEquals(
        List.of("", "1", "2-shared", "2", "3-shared", "3", "4-shared", "4"),
        ROOMS.choices().stream().map(Choice::value).toList());
    assertEquals("Two beds, may be shared", ROOMS.choices().get(2).text());
  }

  @Test
  void looksRightInABrowser() {
    String html =
        Pages.TEMPLATES
            .pagesBedrooms(
                Frames.officer("Bedrooms for children", Section.HOUSEHOLDS),
                ROOMS,
                ROOMS.filled(KNOWN, TODAY))
            .render();
    String wrong =
        Pages.TEMPLATES
            .pagesBedrooms(
                Frames.officer("Bedrooms for children", Section.HOUSEHOLDS),
                ROOMS,
                ROOMS.checked(typed("")))
            .render();
    try (PageCheck check = PageCheck.of(Map.of("/bedrooms", html, "/wrong", wrong))) {
      check.check("/bedrooms", "bedrooms");
      check.check("/wrong", "bedrooms-wrong");
    }
  }
}
