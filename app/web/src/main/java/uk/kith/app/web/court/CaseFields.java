package uk.kith.app.web.court;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.service.Invalid;

/** Days, times and texts as the forms about a case read them. */
final class CaseFields {

  /** As people write it: 16:00, 16.00, 4pm, 4.30 pm. */
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s*([ap])\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);

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
    return form.value(field).isEmpty() || findTime(form, field) != null
        ? form
        : form.with(field, "Enter a time such as 10:30 or 4pm, or leave it empty");
  }

  static @Nullable LocalTime findTime(Form form, String field) {
    Matcher typed = TIME.matcher(form.value(field));
    if (!typed.matches()) {
      return null;
    }
    int hour = Integer.parseInt(typed.group(1));
    int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
    String half = typed.group(3);
    boolean isHour = half == null ? typed.group(2) != null && hour < 24 : hour > 0 && hour <= 12;
    if (!isHour || minute > 59) {
      return null;
    }
    boolean afternoon = half != null && half.equalsIgnoreCase("p");
    return LocalTime.of(half == null ? hour : hour % 12 + (afternoon ? 12 : 0), minute);
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
