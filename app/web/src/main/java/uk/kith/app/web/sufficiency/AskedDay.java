package uk.kith.app.web.sufficiency;

import java.time.LocalDate;
import java.util.Map;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Form;

/**
 * The day as of which somebody asks: typed into the form, or as links have it ({@code asOf}); the
 * business date when neither is there. What was typed wrongly is told beside it, and the figures
 * are of the business date.
 *
 * @param form what was typed, with the day that is shown
 */
record AskedDay(LocalDate day, Form form) {

  private static final String FIELD = "on";
  private static final String LINKED = "asOf";

  static AskedDay of(Form form, LocalDate today) {
    if (form.date(FIELD).isEmpty()) {
      String linked = form.value(LINKED);
      LocalDate day = linked.isEmpty() ? today : form.hidden(LINKED, Dates::read);
      return day.isAfter(today) ? wrong(form, today) : new AskedDay(day, filled(day));
    }
    return form.date(FIELD)
        .findDate()
        .filter(day -> !day.isAfter(today) && day.getYear() >= 1990)
        .map(day -> new AskedDay(day, form))
        .orElseGet(() -> wrong(form, today));
  }

  private static AskedDay wrong(Form form, LocalDate today) {
    return new AskedDay(
        today,
        form.with(
            FIELD + "-day", "Enter a day from 1990 on and not later than " + Dates.day(today)));
  }

  private static Form filled(LocalDate day) {
    return Form.prefilled(
        Map.of(
            "on-day", String.valueOf(day.getDayOfMonth()),
            "on-month", String.valueOf(day.getMonthValue()),
            "on-year", String.valueOf(day.getYear())));
  }
}
