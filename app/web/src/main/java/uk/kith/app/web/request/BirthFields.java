package uk.kith.app.web.request;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.Birth;
import uk.kith.placements.engine.WrongBirth;

/** The fields in which a form asks when a child was, or is to be, born. */
public final class BirthFields {
  private static final int OLDEST = 21;

  private final String prefix;
  private final LocalDate today;
  private Form form;

  private BirthFields(Form form, String prefix, LocalDate today) {
    this.form = form;
    this.prefix = prefix;
    this.today = today;
  }

  /**
   * The form with its errors, and what is known of the birth.
   *
   * @param birth empty when nothing that was typed can be read as one
   */
  public record Read(Form form, Optional<Birth> birth) {}

  /**
   * @param prefix what the names of the fields begin with
   * @param today the day on which an age is stated
   */
  public static Read read(Form typed, String prefix, LocalDate today) {
    BirthFields fields = new BirthFields(typed, prefix, today);
    Optional<Birth> birth = fields.birth();
    return new Read(fields.form, birth);
  }

  /** Why somebody born on a day is no child to be recorded; empty when it may be one. */
  public static Optional<String> tooOld(LocalDate born, LocalDate today) {
    int years = Birth.on(born).ageOn(today);
    return years > OLDEST
        ? Optional.of(
            "Born on "
                + born
                + " the child is "
                + years
                + " today: the age is one from 0 to "
                + OLDEST)
        : Optional.empty();
  }

  /** One of date of birth, due date and age is enough; none of them contradicts another. */
  private Optional<Birth> birth() {
    Optional<LocalDate> born = date("born", "the date of birth");
    Optional<LocalDate> due = date("due", "the due date");
    Optional<Integer> age = age();
    if (born.isPresent() && due.isPresent()) {
      wrong("due-day", "Give the date of birth or the due date, not both");
      return Optional.empty();
    }
    Optional<Birth> exact = born.map(Birth::on).or(() -> due.map(Birth::due));
    exact.ifPresent(birth -> check(birth, age.orElse(null)));
    if (exact.isPresent() || age.isPresent()) {
      return exact.or(() -> age.map(years -> Birth.stated(years, today)));
    }
    if (form.error(prefix + "born") == null
        && form.error(prefix + "due") == null
        && form.error(prefix + "age") == null) {
      wrong("age", "Enter an age, a date of birth or a due date");
    }
    return Optional.empty();
  }

  /**
   * @param age as typed beside it; null when none was
   */
  private void check(Birth birth, @Nullable Integer age) {
    LocalDate born = birth.date();
    String field = born == null ? "due-day" : "born-day";
    WrongBirth.find(birth, today).ifPresent(it -> wrong(field, it.why()));
    if (born != null) {
      tooOld(born, today).ifPresent(why -> wrong(field, why));
    }
    int years = birth.ageOn(today);
    if (form.error(prefix + (born == null ? "due" : "born")) == null
        && age != null
        && age != years) {
      wrong(
          "age",
          born == null
              ? "Who is not born yet has no age: leave the age or the due date empty"
              : "Born on "
                  + born
                  + " the child is "
                  + years
                  + " today: put one of them right, or leave the age empty");
    }
  }

  private Optional<Integer> age() {
    Optional<Integer> years = form.findNumber(prefix + "age").filter(each -> each <= OLDEST);
    if (years.isEmpty() && !form.value(prefix + "age").isEmpty()) {
      wrong("age", "The age must be a number of years from 0 to " + OLDEST);
    }
    return years;
  }

  private Optional<LocalDate> date(String field, String what) {
    TypedDate typed = form.date(prefix + field);
    Optional<LocalDate> date = typed.findDate();
    if (date.isEmpty() && !typed.isEmpty()) {
      wrong(field + "-day", "Enter " + what + " as a day, a month and a year");
    }
    return date;
  }

  private void wrong(String field, String text) {
    form = form.with(prefix + field, text);
  }
}
