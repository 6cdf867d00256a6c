package uk.kith.app.web.household;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.request.RequestChoices;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.PlacedByOther;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Resident;

/**
 * The form of somebody whom another authority placed in a home (R-PLACE-42): kind, age and needs,
 * and nothing that leads to a person.
 *
 * @param caption "Children’s home 0142"
 * @param action where the form goes
 * @param person what is known of them; null of somebody new
 * @param kept reasons for which places of the home cannot be offered: one may be their place
 * @param version of the household when the page was made
 * @param today the business date
 */
public record OtherResidentForm(
    HouseholdId household,
    String caption,
    String name,
    String action,
    @Nullable LivesHere person,
    List<NotAvailable.Reason> kept,
    String version,
    LocalDate today) {

  /** The bands of the national statistics; from 18 on young people stay in supported homes. */
  private static final List<AgeRange> BANDS =
      List.of(
          new AgeRange(0, 4),
          new AgeRange(5, 9),
          new AgeRange(10, 15),
          new AgeRange(16, 17),
          new AgeRange(18, Resident.Kind.CARE_LEAVER_UNTIL - 1));

  public static final List<Choice> AGES =
      Stream.concat(
              Stream.of(Choice.of("", "Not known")),
              BANDS.stream().map(band -> Choice.of(value(band), Words.ages(band))))
          .toList();

  private static final String ALONE = "ALONE";

  /** What a home tells of the plan of somebody who lives there (R-MATCH-18). */
  public static final List<Choice> PLANS =
      List.of(
          Choice.of("", "Nothing is known against anybody"),
          Choice.of(ALONE, "No other child may live there"),
          Choice.of(Sex.FEMALE.name(), "Girls alone"),
          Choice.of(Sex.MALE.name(), "Boys alone"));

  public OtherResidentForm {
    kept = List.copyOf(kept);
  }

  static OtherResidentForm ofSomebodyNew(HouseholdView home, LocalDate today) {
    return of(home, null, "", today);
  }

  /**
   * @param index of the person on the page of the household
   */
  static OtherResidentForm of(HouseholdView home, LivesHere person, int index, LocalDate today) {
    return of(home, person, "/" + index, today);
  }

  private static OtherResidentForm of(
      HouseholdView home, @Nullable LivesHere person, String path, LocalDate today) {
    HouseholdSnapshot snapshot = home.snapshot();
    return new OtherResidentForm(
        snapshot.id(),
        Words.kind(snapshot.kind()) + " " + snapshot.localId(),
        home.name(),
        address(snapshot.id()) + path,
        person,
        snapshot.places().notAvailable().stream().map(NotAvailable::reason).distinct().toList(),
        Long.toString(home.version()),
        today);
  }

  static String address(HouseholdId home) {
    return "/households/" + home + "/residents-of-others";
  }

  public String href() {
    return "/households/" + household;
  }

  /** Where it is said that they live there no more. */
  public String leftHref() {
    return action.replace("/residents-of-others", "/residents") + "/left";
  }

  public String title() {
    return person == null
        ? "Whom did another authority place here?"
        : "Change what is known of who was placed here by another authority";
  }

  /** Why their place could not be offered so far; none when every place can be. */
  public List<Choice> keptChoices() {
    return Stream.concat(
            Stream.of(Choice.of("", "No place was recorded so for them")),
            kept.stream().map(reason -> Choice.of(reason.name(), Numbers.sentence(reason.words()))))
        .toList();
  }

  /** With what is known. */
  Form filled() {
    Map<String, String> values = new HashMap<>();
    LivesHere known = person;
    if (known != null) {
      values.put("sex", known.sex() == Sex.UNKNOWN ? "" : known.sex().name());
      put(values, "since", known.since());
      Birth birth = known.birth();
      if (birth != null) {
        values.put("age", Integer.toString(birth.ageOn(today)));
      }
      PlacedByOther more = known.placed();
      if (more != null) {
        fill(values, more);
      }
    }
    return Form.prefilled(values);
  }

  private static void fill(Map<String, String> values, PlacedByOther more) {
    AgeRange ages = more.ages();
    values.put("ages", ages == null ? "" : value(ages));
    LocalAuthority authority = more.authority();
    values.put("authority", authority == null ? "" : authority.code());
    more.needs().levels().forEach((need, level) -> values.put(id(need), level.name()));
    Compatibility plan = more.plan();
    Sex sex = plan.otherSex();
    values.put("plan", plan.onlyChild() ? ALONE : sex == null ? "" : sex.name());
    AgeRange others = plan.otherAges();
    if (others != null) {
      values.put("from-age", Integer.toString(others.min()));
      values.put("to-age", Integer.toString(others.max()));
    }
  }

  private static void put(Map<String, String> values, String field, LocalDate day) {
    for (TypedDate.Part part : TypedDate.of(day).parts()) {
      values.put(field + "-" + part.name(), part.typed());
    }
  }

  /** The form with what is wrong with it. */
  Form checked(Form typed) {
    Form form = typed;
    boolean aged = !form.value("age").isEmpty();
    if (aged && form.findNumber("age").filter(Resident.Kind.PLACED_BY_OTHER::suits).isEmpty()) {
      form =
          form.with(
              "age", "Enter the age in whole years, below " + Resident.Kind.CARE_LEAVER_UNTIL);
    } else if (aged && !form.value("ages").isEmpty()) {
      form = form.with("ages", "Leave the range out when the age is known");
    }
    if (!form.value("authority").isEmpty() && authority(form.value("authority")) == null) {
      form = form.with("authority", "Enter a national code, such as E08000019 for Sheffield");
    }
    if (form.value("from-age").isEmpty() != form.value("to-age").isEmpty()
        || (!form.value("from-age").isEmpty() && others(form) == null)) {
      form = form.with("from-age", "Enter the youngest and the oldest age, or neither");
    }
    LocalDate since = form.date("since").findDate().orElse(null);
    if (since == null) {
      return form.with("since-day", "Enter the day since which they live here");
    }
    if (since.isAfter(today)) {
      return form.with(
          "since-day", "Enter today or a day before: they are recorded once they live here");
    }
    LocalDate until = form.date("until").findDate().orElse(null);
    if (until == null && !form.date("until").isEmpty()) {
      return form.with("until-day", "Enter a real day, or leave it out");
    }
    return until != null && !until.isAfter(since)
        ? form.with("until-day", "They leave after the day on which they came")
        : form;
  }

  /** The form with what was refused of it, each at the field that it is about. */
  static Form refused(Form typed, Invalid refused) {
    Form form = typed;
    for (Invalid.FieldError error : refused.errors()) {
      form =
          switch (error.field()) {
            case "since" -> form.with("since-day", error.message());
            case "from" -> form.with("until-day", error.message());
            case "age" -> form.with("age", error.message());
            default -> form.refused(error.message());
          };
    }
    return form;
  }

  /** What a checked form says. */
  LivesHere read(Form form) {
    String sex = form.value("sex");
    return new LivesHere(
        Resident.Kind.PLACED_BY_OTHER,
        null,
        birth(form),
        sex.isEmpty() ? Sex.UNKNOWN : form.hidden("sex", Sex::valueOf),
        form.date("since").findDate().orElseThrow(),
        placed(form));
  }

  /** The first day without them; null when none is set. */
  @Nullable LocalDate until(Form form) {
    return form.date("until").findDate().orElse(null);
  }

  /** Why their place could not be offered so far; null when none was recorded so. */
  NotAvailable.@Nullable Reason kept(Form form) {
    return kept.stream().filter(reason -> form.has("kept", reason.name())).findFirst().orElse(null);
  }

  /** An age that is left as it was rests on the day on which it was first said. */
  private @Nullable Birth birth(Form form) {
    Integer age = form.findNumber("age").orElse(null);
    Birth known = person == null ? null : person.birth();
    return age == null
        ? null
        : known != null && known.ageOn(today) == age ? known : Birth.stated(age, today);
  }

  private PlacedByOther placed(Form form) {
    AgeRange ages =
        BANDS.stream().filter(band -> form.has("ages", value(band))).findFirst().orElse(null);
    PlacedByOther known = person == null ? null : person.placed();
    LocalDate on =
        ages == null ? null : known != null && ages.equals(known.ages()) ? known.statedOn() : today;
    return new PlacedByOther(
        authority(form.value("authority")),
        ages,
        on,
        needs(form),
        plan(form),
        known == null ? null : known.keptFor());
  }

  private static Needs needs(Form form) {
    Map<NeedKind, NeedLevel> levels = new HashMap<>();
    for (RequestChoices.Need need : RequestChoices.NEEDS) {
      Arrays.stream(NeedLevel.values())
          .filter(level -> form.has(need.id(), level.name()))
          .forEach(level -> levels.put(need.kind(), level));
    }
    return new Needs(levels);
  }

  private static Compatibility plan(Form form) {
    Sex other =
        Stream.of(Sex.FEMALE, Sex.MALE)
            .filter(sex -> form.has("plan", sex.name()))
            .findFirst()
            .orElse(null);
    return new Compatibility(form.has("plan", ALONE), others(form), other, Set.of());
  }

  private static @Nullable AgeRange others(Form form) {
    Integer from = form.findNumber("from-age").orElse(null);
    Integer to = form.findNumber("to-age").orElse(null);
    return from == null || to == null || to < from ? null : new AgeRange(from, to);
  }

  private static @Nullable LocalAuthority authority(String typed) {
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return new LocalAuthority(typed.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String value(AgeRange band) {
    return band.min() + "-" + band.max();
  }

  private static String id(NeedKind kind) {
    return RequestChoices.NEEDS.get(kind.ordinal()).id();
  }
}
