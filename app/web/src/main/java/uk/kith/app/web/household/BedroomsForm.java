package uk.kith.app.web.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Bedrooms.Room;
import uk.kith.placements.engine.rules.Wording;

/**
 * The form that says in which bedrooms children may sleep: one choice for each room.
 *
 * @param caption "Foster carers 0142"
 * @param rooms names of the fields, one for each room
 * @param choices of every room
 * @param version of the household when the page was made
 * @param ownRoomFromAge in words: the age from which a child should have a room of its own
 */
public record BedroomsForm(
    HouseholdId household,
    String caption,
    String name,
    List<String> rooms,
    List<Choice> choices,
    String version,
    String ownRoomFromAge) {

  private static final int ROOMS = 5;
  private static final int USUAL_BEDS = 4;

  public String href() {
    return "/households/" + household;
  }

  /** A form for what is recorded and one room more. */
  static BedroomsForm of(HouseholdView home, int ownRoomFromAge) {
    Bedrooms known = home.snapshot().bedrooms();
    int rooms = Math.max(ROOMS, known == null ? 0 : known.rooms().size() + 1);
    return new BedroomsForm(
        home.snapshot().id(),
        Words.kind(home.snapshot().kind()) + " " + home.snapshot().localId(),
        home.name(),
        IntStream.rangeClosed(1, Math.min(rooms, Bedrooms.MOST_BEDS))
            .mapToObj(n -> "room-" + n)
            .toList(),
        choices(known),
        Long.toString(home.version()),
        Numbers.word(ownRoomFromAge));
  }

  private static List<Choice> choices(@Nullable Bedrooms known) {
    List<Room> rooms = new ArrayList<>(List.of(new Room(1, false)));
    for (int beds = 2; beds <= USUAL_BEDS; beds++) {
      rooms.add(new Room(beds, true));
      rooms.add(new Room(beds, false));
    }
    if (known != null) {
      known.rooms().stream().filter(room -> !rooms.contains(room)).distinct().forEach(rooms::add);
    }
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "No room")));
    rooms.forEach(room -> choices.add(Choice.of(code(room), Numbers.sentence(Wording.room(room)))));
    return choices;
  }

  private static String code(Room room) {
    return room.beds() + (room.mayBeShared() ? "-shared" : "");
  }

  /** Filled in with what is recorded, from a day on. */
  Form filled(@Nullable Bedrooms known, LocalDate from) {
    Map<String, String> values = new HashMap<>();
    if (known != null) {
      for (int i = 0; i < known.rooms().size() && i < rooms.size(); i++) {
        values.put(rooms.get(i), code(known.rooms().get(i)));
      }
    }
    for (TypedDate.Part part : TypedDate.of(from).parts()) {
      values.put("from-" + part.name(), part.typed());
    }
    return Form.prefilled(values);
  }

  /** The form with what is wrong with it. */
  Form checked(Form typed) {
    Form form = typed;
    List<Room> chosen = chosen(form);
    if (chosen.isEmpty()) {
      form = form.with(rooms.get(0), "Choose the beds of one bedroom or more");
    } else if (chosen.stream().mapToInt(Room::beds).sum() > Bedrooms.MOST_BEDS) {
      form = form.with(rooms.get(0), "Choose at most " + Bedrooms.MOST_BEDS + " beds in all");
    }
    return form.date("from").findDate().isEmpty()
        ? form.with("from-day", "Enter the day from which it is so")
        : form;
  }

  /** What a checked form says. */
  Bedrooms read(Form form) {
    return new Bedrooms(chosen(form));
  }

  private List<Room> chosen(Form form) {
    List<Room> chosen = new ArrayList<>();
    for (String room : rooms) {
      String code = form.value(room);
      if (!code.isEmpty() && choices.stream().anyMatch(choice -> choice.value().equals(code))) {
        chosen.add(new Room(Integer.parseInt(code.split("-", 2)[0]), code.endsWith("-shared")));
      }
    }
    return chosen;
  }
}
