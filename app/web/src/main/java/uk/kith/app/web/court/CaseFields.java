package uk.kith.app.web.court;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.service.Invalid;

/** Days, times and texts as the forms about a case read them. */
final class CaseFields {

  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");

  private CaseFields() {}

  /** With an error unless a day of the calendar was typed. */
  static Form day(Form form, String field, String text) {
    return form.date(field).findDate().isEmpty() ? form.with(field + "-day", text) : form;
  }

  /** With an error when something was typed that is no day. */
  static Form dayIfAny(Form form, String field) {
    return form.date(field).isEmpty()
        ? form
        : day(form, field, "Enter a day of the calendar, or leave it empty");
  }

  /** The day of a form that was found to have one. */
  static LocalDate getDay(Form form, String field) {
    return form.date(field).findDate().orElseThrow();
  }

  static @Nullable LocalDate findDay(Form form, String field) {
    return form.date(field).findDate().orElse(null);
  }

  /** With an error when something was typed that is no time. */
  static Form timeIfAny(Form form, String field) {
    String typed = form.value(field);
    return typed.isEmpty() || TIME.matcher(typed).matches()
        ? form
        : form.with(field, "Enter a time such as 10:30, or leave it empty");
  }

  static @Nullable LocalTime findTime(Form form, String field) {
    var typed = TIME.matcher(form.value(field));
    return typed.matches()
        ? LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)))
        : null;
  }

  static @Nullable String findText(Form form, String field) {
    String typed = form.value(field);
    return typed.isEmpty() ? null : typed;
  }

  /** Yes, no, or null while it is open. */
  static @Nullable Boolean findAnswer(Form form, String field) {
    return form.has(field, CaseWords.OPEN) ? null : Boolean.valueOf(form.has(field, CaseWords.YES));
  }

  /** What fills the three boxes of a day. */
  static Map<String, String> filled(String field, LocalDate day) {
    Map<String, String> boxes = new HashMap<>();
    TypedDate.of(day).parts().forEach(part -> boxes.put(field + "-" + part.name(), part.typed()));
    return boxes;
  }

  /** The form with what the register says against single fields, beside the fields that it has. */
  static Form told(Form form, Invalid invalid) {
    Form told = form;
    for (Invalid.FieldError error : invalid.errors()) {
      String field = error.field();
      boolean day = form.typed().containsKey(field + "-day");
      told =
          day || form.typed().containsKey(field)
              ? told.with(day ? field + "-day" : field, error.message())
              : told.refused(error.message());
    }
    return told;
  }
}
