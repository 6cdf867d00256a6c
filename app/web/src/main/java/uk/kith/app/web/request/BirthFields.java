package uk.kith.app.web.request;

import java.time.LocalDate;
import java.util.Optional;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.Birth;

/** The fields in which a form asks when a child was, or is to be, born. */
final class BirthFields {
  private static final int OLDEST = 21;

  private final String prefix;
  private final LocalDate today;
  private Form form;

  private BirthFields(Form form, String prefix, LocalDate today) {
    this.form = form;
    this.prefix = prefix;
    this.today = today;
  }

  /** The form with its errors, and what is known of the birth when there are none. */
  record Read(Form form, Optional<Birth> birth) {}

  /**
   * @param prefix what the names of the fields begin with
   * @param today the day on which an age is stated
   */
  static Read read(Form typed, String prefix, LocalDate today) {
    BirthFields fields = new BirthFields(typed, prefix, today);
    Optional<Birth> birth = fields.birth();
    return new Read(fields.form, birth);
  }

  /** One of date of birth, due date and age is enough; the most exact counts. */
  private Optional<Birth> birth() {
    Optional<LocalDate> born = date("born", "the date of birth");
    if (born.isPresent()) {
      return born.map(Birth::on);
    }
    Optional<LocalDate> due = date("due", "the due date");
    if (due.isPresent()) {
      return due.map(Birth::due);
    }
    String age = form.value(prefix + "age");
    Optional<Integer> years = form.findNumber(prefix + "age").filter(each -> each <= OLDEST);
    if (years.isPresent()) {
      return Optional.of(Birth.stated(years.get(), today));
    }
    boolean wrongDate = form.error(prefix + "born") != null || form.error(prefix + "due") != null;
    if (!wrongDate) {
      form =
          form.with(
              prefix + "age",
              age.isEmpty()
                  ? "Enter an age, a date of birth or a due date"
                  : "The age must be a number of years from 0 to " + OLDEST);
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(String field, String what) {
    TypedDate typed = form.date(prefix + field);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = typed.findDate();
    if (date.isEmpty()) {
      form = form.with(prefix + field + "-day", "Enter " + what + " as a day, a month and a year");
    }
    return date;
  }
}
