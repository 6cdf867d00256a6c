package uk.kith.app.web.household;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.Birth;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.PlacedByOther;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Resident;

/**
 * The form of somebody who lives in a household and is not placed there (R-PLACE-10, R-PLACE-40).
 *
 * @param caption "Foster carers 0142"
 * @param action where the form goes
 * @param person what is known of them; null of somebody new
 * @param version of the household when the page was made
 * @param today the business date
 */
public record ResidentForm(
    HouseholdId household,
    String caption,
    String name,
    String action,
    @Nullable LivesHere person,
    String version,
    LocalDate today) {

  public static final List<Choice> SEXES =
      List.of(Choice.of("FEMALE", "Female"), Choice.of("MALE", "Male"), Choice.of("", "Not known"));

  public static final List<Choice> KINDS =
      List.of(
          kind(Resident.Kind.OWN_CHILD, "Of any age; does not count in the usual fostering limit"),
          kind(Resident.Kind.ADULT, "Beside the carers; does not count in the limit"),
          kind(
              Resident.Kind.STAYING_PUT,
              "Lives on with former foster carers from 18 on; uses a bedroom, and does not count in"
                  + " the limit"),
          kind(
              Resident.Kind.PRIVATELY_FOSTERED,
              "By agreement with the parents; counts in the limit"));

  static final String KEPT = "KEPT";

  /** What becomes of the place of somebody whom another authority placed. */
  public static final List<Choice> PLACES =
      List.of(
          Choice.of("VACANT", "It is vacant"),
          Choice.of(KEPT, "It cannot be offered, as before they were recorded"));

  private static final int OLDEST = 120;

  private static Choice kind(Resident.Kind kind, String hint) {
    return Choice.of(kind.name(), Words.resident(kind)).hinted(hint);
  }

  static boolean isOfCarers(HouseholdKind kind) {
    return kind.isFostering() || kind == HouseholdKind.ADOPTER;
  }

  static ResidentForm ofSomebodyNew(HouseholdView home, LocalDate today) {
    return of(home, null, "", today);
  }

  /**
   * @param index of the person on the page of the household
   */
  static ResidentForm of(HouseholdView home, LivesHere person, int index, LocalDate today) {
    return of(home, person, "/" + index, today);
  }

  private static ResidentForm of(
      HouseholdView home, @Nullable LivesHere person, String path, LocalDate today) {
    HouseholdId id = home.snapshot().id();
    return new ResidentForm(
        id,
        Words.kind(home.snapshot().kind()) + " " + home.snapshot().localId(),
        home.name(),
        "/households/" + id + "/residents" + path,
        person,
        Long.toString(home.version()),
        today);
  }

  public String href() {
    return "/households/" + household;
  }

  /** What is known of them; whom another authority placed has a form of its own. */
  public String knownHref() {
    return person != null && person.kind() == Resident.Kind.PLACED_BY_OTHER
        ? action.replace("/residents/", "/residents-of-others/")
        : action;
  }

  public String title() {
    return person == null ? "Who else lives here?" : "Change what is known of " + whom(person);
  }

  /** The name, or what they are here. */
  public static String whom(LivesHere person) {
    if (person.kind() == Resident.Kind.PLACED_BY_OTHER) {
      return "the resident whom another authority placed";
    }
    return person.name() == null ? Words.within(Words.resident(person.kind())) : person.name();
  }

  /** Why their place could not be offered before they were recorded; null when it could. */
  public @Nullable String keptFor() {
    PlacedByOther placed = person == null ? null : person.placed();
    NotAvailable.Reason reason = placed == null ? null : placed.keptFor();
    return reason == null ? null : reason.words();
  }

  /** With what is known. */
  Form filled() {
    Map<String, String> values = new HashMap<>();
    LivesHere known = person;
    if (known != null) {
      values.put("kind", known.kind().name());
      values.put("name", known.name() == null ? "" : known.name());
      values.put("sex", known.sex() == Sex.UNKNOWN ? "" : known.sex().name());
      put(values, "since", known.since());
      Birth birth = known.birth();
      if (birth != null && birth.date() != null) {
        put(values, "born", birth.date());
      } else if (birth != null) {
        values.put("age", Integer.toString(birth.ageOn(today)));
      }
    }
    return Form.prefilled(values);
  }

  private static void put(Map<String, String> values, String field, LocalDate day) {
    for (TypedDate.Part part : TypedDate.of(day).parts()) {
      values.put(field + "-" + part.name(), part.typed());
    }
  }

  /** The form with what is wrong with it. */
  Form checked(Form typed) {
    Form form = typed.choose("kind", KINDS, "Choose why they live here");
    LocalDate born = form.date("born").findDate().orElse(null);
    boolean aged = !form.value("age").isEmpty();
    if (!form.date("born").isEmpty() && born == null) {
      form = form.with("born-day", "Enter a real day, or leave it out");
    } else if (born != null && born.isAfter(today)) {
      form = form.with("born-day", "They are born by today");
    } else if (born != null && aged) {
      form = form.with("age", "Leave the age out when the date of birth is known");
    } else if (aged && form.findNumber("age").filter(age -> age <= OLDEST).isEmpty()) {
      form = form.with("age", "Enter the age in whole years");
    } else if (form.error("kind") == null && !suits(form)) {
      form =
          form.with(
              born == null ? "age" : "born-day", "Somebody of that age does not live here so");
    }
    LocalDate since = form.date("since").findDate().orElse(null);
    if (since == null) {
      return form.with("since-day", "Enter the day since which they live here");
    }
    return born != null && since.isBefore(born)
        ? form.with("since-day", "They cannot live here before they are born")
        : form;
  }

  private boolean suits(Form form) {
    Birth birth = birth(form);
    return kind(form).suits(birth == null ? null : birth.ageOn(today));
  }

  private static Resident.Kind kind(Form form) {
    return Stream.of(Resident.Kind.values())
        .filter(each -> form.has("kind", each.name()) && each != Resident.Kind.PLACED_BY_OTHER)
        .findFirst()
        .orElseThrow();
  }

  /** An age that is left as it was rests on the day on which it was first said. */
  private @Nullable Birth birth(Form form) {
    LocalDate born = form.date("born").findDate().orElse(null);
    Integer age = form.findNumber("age").orElse(null);
    Birth known = person == null ? null : person.birth();
    if (born != null) {
      return Birth.on(born);
    }
    return age != null && known != null && !known.isExact() && known.ageOn(today) == age
        ? known
        : age == null ? null : Birth.stated(age, today);
  }

  /** What a checked form says. */
  LivesHere read(Form form) {
    String who = form.value("name");
    String sex = form.value("sex");
    return new LivesHere(
        kind(form),
        who.isEmpty() ? null : who,
        birth(form),
        sex.isEmpty() ? Sex.UNKNOWN : form.hidden("sex", Sex::valueOf),
        form.date("since").findDate().orElseThrow(),
        null);
  }
}
