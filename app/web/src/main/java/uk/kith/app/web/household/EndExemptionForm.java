package uk.kith.app.web.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionEnd;

/**
 * The form that ends an exemption from the usual fostering limit before its time (R-PLACE-07).
 *
 * @param caption "Foster carers 0142"
 * @param held those that can be ended, in the order of the choices
 */
public record EndExemptionForm(
    HouseholdId household,
    String caption,
    String name,
    List<Exemption> held,
    List<Choice> choices) {

  static EndExemptionForm of(HouseholdView home, LocalDate today) {
    List<Exemption> held = held(home, today);
    return new EndExemptionForm(
        home.snapshot().id(),
        Words.kind(home.snapshot().kind()) + " " + home.snapshot().localId(),
        home.name(),
        held,
        held.stream().map(each -> Choice.of(code(each), words(each, home))).toList());
  }

  public String href() {
    return "/households/" + household;
  }

  /** Those that nobody ended, and of which there are days left. */
  static List<Exemption> held(HouseholdView home, LocalDate today) {
    return home.snapshot().exemptions().stream()
        .filter(each -> each.ended() == null)
        .filter(each -> each.valid().last() == null || !each.valid().last().isBefore(today))
        .toList();
  }

  /** What the register knows it by: its first day and its children. */
  private static String code(Exemption exemption) {
    return exemption.valid().first()
        + exemption.children().stream()
            .map(child -> " " + child)
            .sorted()
            .collect(Collectors.joining());
  }

  /** "Since 1 October 2014, naming Leah and two children who do not live here". */
  private static String words(Exemption exemption, HouseholdView home) {
    List<String> named = new ArrayList<>();
    home.lives().stream()
        .filter(each -> exemption.children().contains(each.resident().child()))
        .forEach(each -> named.add(each.name() == null ? "a child who lives here" : each.name()));
    int elsewhere = exemption.children().size() - named.size();
    if (elsewhere > 0) {
      named.add(
          elsewhere == 1
              ? "one child who does not live here"
              : Numbers.word(elsewhere) + " children who do not live here");
    }
    LocalDate last = exemption.valid().last();
    return "Since "
        + Dates.day(exemption.valid().first())
        + (last == null ? "" : ", until " + Dates.day(last))
        + ", naming "
        + Words.and(named);
  }

  /** With the only one there is, chosen. */
  Form filled() {
    return choices.size() == 1
        ? Form.prefilled(Map.of("exemption", choices.get(0).value()))
        : Form.EMPTY;
  }

  /** The form with what is wrong with it. */
  Form checked(Form typed) {
    Form form = typed.choose("exemption", choices, "Choose which exemption ends");
    LocalDate from = form.date("from").findDate().orElse(null);
    if (from == null) {
      form = form.with("from-day", "Enter the first day on which it holds no more");
    } else if (form.error("exemption") == null) {
      LocalDate last = chosen(form).valid().last();
      if (last != null && from.isAfter(last)) {
        form = form.with("from-day", "It ends by itself before that day");
      }
    }
    return form.require("reason", "Enter why it ends")
        .require("by", "Enter who ended it")
        .require("post", "Enter in which post");
  }

  /** Of a checked form. */
  Exemption chosen(Form form) {
    return IntStream.range(0, held.size())
        .filter(i -> form.has("exemption", choices.get(i).value()))
        .mapToObj(held::get)
        .findFirst()
        .orElseThrow();
  }

  /** What a checked form says. */
  ExemptionEnd read(Form form) {
    return new ExemptionEnd(
        form.date("from").findDate().orElseThrow(),
        form.value("reason"),
        form.value("by"),
        form.value("post"));
  }
}
