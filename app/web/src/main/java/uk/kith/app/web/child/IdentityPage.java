package uk.kith.app.web.child;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.request.BirthFields;
import uk.kith.app.web.request.RequestChoices;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.RecordChild;

/**
 * The form in which it is put right who a child is: number, names, sex, and the birth. None of it
 * is dated: what was recorded by mistake, or not known yet, was never otherwise.
 *
 * @param href of the child
 * @param age "about 6", as on record; null where a date is
 * @param birthHref where the birth is recorded of a child who is not born yet; null of another
 * @param version of the record that the form changes
 */
public record IdentityPage(
    String href,
    String name,
    String caption,
    @Nullable String age,
    @Nullable String birthHref,
    long version) {

  public static final String TITLE = "Put number, names or birth right";
  public static final List<Choice> SEXES = RequestChoices.SEXES;

  static final String PATH = "/identity";

  /** The form with its errors, and the child as it says when there are none. */
  record Read(Form form, @Nullable RecordChild child) {}

  static IdentityPage of(ChildView child) {
    return new IdentityPage(
        "/children/" + child.id(),
        Words.fullName(child),
        Words.caption(child),
        child.birth().statedAge() == null ? null : Words.age(child),
        BirthPage.address(child),
        child.version());
  }

  /** An age on record stays out of its field: beside a date of birth it would be a second word. */
  static Form filled(RecordChild known) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("number", Objects.requireNonNullElse(known.localId(), ""));
    values.put("first-name", Objects.requireNonNullElse(known.firstName(), ""));
    values.put("family-name", Objects.requireNonNullElse(known.familyName(), ""));
    values.put("sex", sex(known));
    put(values, "born", known.birth().date());
    put(values, "due", known.birth().due());
    return Form.prefilled(values);
  }

  private static void put(Map<String, String> values, String field, @Nullable LocalDate date) {
    if (date != null) {
      TypedDate.of(date).parts().forEach(it -> values.put(field + "-" + it.name(), it.typed()));
    }
  }

  private static String sex(RecordChild known) {
    return known.sex() == Sex.UNKNOWN ? "" : known.sex().name();
  }

  static Read read(Form typed, RecordChild known, LocalDate today) {
    Form form = typed;
    Birth birth = known.birth();
    if (isBirthTouched(typed, known)) {
      if (birth.due() != null && typed.date("due").isEmpty()) {
        return new Read(typed.with("due-day", "Enter the day on which the child is due"), null);
      }
      BirthFields.Read read = BirthFields.read(typed, "", today);
      form = read.form();
      birth = read.birth().orElse(birth);
    }
    RecordChild child = child(form, known, birth);
    if (form.isValid() && child.equals(known)) {
      form = form.refused("Nothing is changed yet: change a field, or go back to the child’s page");
    }
    return new Read(form, form.isValid() ? child : null);
  }

  /** What nobody touched stays as it was recorded, an age on the day on which it was stated. */
  private static boolean isBirthTouched(Form typed, RecordChild known) {
    Form filled = filled(known);
    return Stream.of("born", "due").anyMatch(it -> !typed.date(it).equals(filled.date(it)))
        || !typed.value("age").isEmpty();
  }

  private static RecordChild child(Form form, RecordChild known, Birth birth) {
    return new RecordChild(
        text(form.value("number")),
        text(form.value("first-name")),
        text(form.value("family-name")),
        birth,
        form.value("sex").isEmpty() ? Sex.UNKNOWN : form.hidden("sex", Sex::valueOf),
        known.heritage(),
        known.needs(),
        known.compatibility(),
        known.home(),
        known.school(),
        known.schoolName(),
        known.wishes(),
        known.worker(),
        known.team(),
        known.avoidSectors(),
        known.avoidHouseholds(),
        known.lookedAfterParent(),
        known.siblings());
  }

  /** The form after somebody else changed the child: beside what differs, what is recorded now. */
  static Form overtaken(Form typed, RecordChild now) {
    Form form = compared(typed, "number", "Number", typed.value("number"), now.localId());
    form = compared(form, "first-name", "First name", typed.value("first-name"), now.firstName());
    form =
        compared(form, "family-name", "Family name", typed.value("family-name"), now.familyName());
    LocalDate due = now.birth().due();
    form =
        due == null
            ? compared(
                form, "born-day", "Date of birth", date(typed, "born"), day(now.birth().date()))
            : compared(form, "due-day", "Due date", date(typed, "due"), day(due));
    String sex = now.sex() == Sex.UNKNOWN ? null : Words.sex(now.sex());
    if (!typed.value("sex").equals(sex(now))) {
      form = form.with("sex", recorded("Sex", sex));
    }
    return form.refused(
        "Somebody changed this child meanwhile, and nothing of yours is recorded yet. Read what is"
            + " recorded now, change what you typed where it is to stay, and record again");
  }

  private static Form compared(
      Form form, String field, String name, String typed, @Nullable String now) {
    return typed.equals(Objects.requireNonNullElse(now, ""))
        ? form
        : form.with(field, recorded(name, now));
  }

  private static String recorded(String name, @Nullable String now) {
    return name + ": recorded now is " + (now == null ? "nothing" : "“" + now + "”");
  }

  private static String date(Form typed, String field) {
    TypedDate date = typed.date(field);
    return date.findDate().map(Dates::day).orElseGet(() -> date.isEmpty() ? "" : "no date");
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : Dates.day(date);
  }

  private static @Nullable String text(String typed) {
    return typed.isEmpty() ? null : typed;
  }
}
