package uk.kith.app.web.forecast;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.api.StartForecast;
import uk.kith.sufficiency.engine.supply.Sought;

/** What somebody typed of a scenario; pure. What is left empty is as now. */
final class ScenarioForm {

  private static final double PERCENT = 100;

  private Form form;

  private ScenarioForm(Form form) {
    this.form = form;
  }

  /** What was typed with the errors found; the terms where there are none. */
  record Read(Form form, ScenarioTerms terms) {}

  /** A question that is asked again, as far ahead as it was. */
  static Form again(LocalDate today, int months) {
    Map<String, String> values = values(today);
    values.put("months", Integer.toString(months));
    return Form.prefilled(values);
  }

  /** As the page first shows it: the question that is asked most. */
  static Form first(LocalDate today) {
    return Form.prefilled(values(today));
  }

  /** The home that is recruited for most, as the page of recruiting first shows it. */
  static Form firstHome(int months) {
    Map<String, String> values = home();
    values.put("months", Integer.toString(months));
    return Form.prefilled(values);
  }

  private static Map<String, String> values(LocalDate today) {
    Map<String, String> values = home();
    LocalDate from = today.plusDays(1);
    values.put("from-day", String.valueOf(from.getDayOfMonth()));
    values.put("from-month", String.valueOf(from.getMonthValue()));
    values.put("from-year", String.valueOf(from.getYear()));
    return values;
  }

  private static Map<String, String> home() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("kind", Sought.FOSTERING.name());
    values.put("ages-from", "11");
    values.put("ages-to", "17");
    values.put("places", "1");
    return values;
  }

  static List<Choice> kinds(Form form, String field) {
    return form.marked(
        field,
        List.of(
            Choice.of(Sought.FOSTERING.name(), "Foster carers"),
            Choice.of(Sought.RESIDENTIAL.name(), "Children’s homes"),
            Choice.of(Sought.SUPPORTED.name(), "Supported accommodation")));
  }

  static Read read(Form typed, LocalDate today) {
    ScenarioForm of = new ScenarioForm(typed);
    of.form = of.form.require("name", "Give the scenario a name");
    List<ScenarioTerms.Recruits> recruits = of.recruits(today);
    List<ScenarioTerms.Losses> losses = of.losses(today);
    double closing = of.factor("closing");
    double entries = of.factor("entries");
    double guardianship = of.factor("guardianship");
    double arrangements = of.factor("arrangements");
    int sooner = of.number("sooner", 0, 0, ScenarioTerms.MOST_WEEKS, "Type weeks from 0 to 52");
    int staying = of.number("staying", -1, 0, (int) PERCENT, "Type a percentage from 0 to 100");
    ScenarioTerms terms =
        new ScenarioTerms(
            recruits,
            losses,
            closing,
            entries,
            guardianship,
            arrangements,
            sooner,
            staying < 0 ? null : staying / PERCENT,
            of.form.has("back", "yes"));
    if (of.form.isValid() && terms.equals(ScenarioTerms.AS_NOW)) {
      of.form = of.form.with("count", "Say what is different from now: fill in one of the parts");
    }
    return new Read(of.form, terms);
  }

  private List<ScenarioTerms.Recruits> recruits(LocalDate today) {
    int count = homes("count");
    if (count == 0) {
      return List.of();
    }
    ProfileForm.Read read = ProfileForm.read(form);
    form = read.form();
    return List.of(new ScenarioTerms.Recruits(read.profile(), count, day("from", today)));
  }

  private List<ScenarioTerms.Losses> losses(LocalDate today) {
    int count = homes("lost");
    return count == 0
        ? List.of()
        : List.of(new ScenarioTerms.Losses(kind("lost-kind"), count, day("lost-on", today)));
  }

  private int homes(String field) {
    return number(field, 0, 0, ScenarioTerms.MOST_HOMES, "Type homes from 0 to 100");
  }

  private Sought kind(String field) {
    for (Sought kind : Sought.values()) {
      if (form.has(field, kind.name())) {
        return kind;
      }
    }
    form = form.with(field, "Choose a kind of home");
    return Sought.FOSTERING;
  }

  private LocalDate day(String field, LocalDate today) {
    if (form.date(field).isEmpty()) {
      return today;
    }
    Optional<LocalDate> day = form.date(field).findDate();
    if (day.isEmpty() || day.get().isBefore(today)) {
      form =
          form.with(
              field + "-day", "Type a day from today on, such as 1 10 " + (today.getYear() + 1));
    } else if (day.get().isAfter(today.plusMonths(months()))) {
      form =
          form.with(
              field + "-day",
              "Type a day within the next "
                  + HomesPartMaker.months(months())
                  + ", or look further ahead");
    }
    return day.orElse(today);
  }

  /** What happens after the last month changes nothing. */
  private int months() {
    int asked = form.findNumber("months").orElse(StartForecast.USUAL_HORIZON);
    return Math.max(1, Math.min(asked, StartForecast.LONGEST));
  }

  private double factor(String field) {
    int most = (int) (ScenarioTerms.MOST_FACTOR * PERCENT);
    return number(
            field,
            (int) PERCENT,
            0,
            most,
            "Type a percentage from 0 to " + most + "; 100 is as now")
        / PERCENT;
  }

  private int number(String field, int otherwise, int least, int most, String text) {
    if (form.value(field).isEmpty()) {
      return otherwise;
    }
    int typed = form.findNumber(field).orElse(-1);
    if (typed < least || typed > most) {
      form = form.with(field, text);
      return otherwise;
    }
    return typed;
  }
}
