package uk.kith.app.web.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.search.Acceptances;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.NotAvailable;

/**
 * The form that says which places of a home cannot be offered, why, and when somebody looks again
 * (R-PLACE-36), or from which day they are free again (R-PLACE-37): a line for each reason, and one
 * more.
 *
 * @param caption "Foster carers 0142"
 * @param lines names of the lines
 * @param reasons of the definition of Ofsted
 * @param vacant in words: what can be offered now
 * @param version of the household when the page was made
 * @param against what a rule says against what was typed; empty before
 * @param acceptable what of it may be recorded all the same, with a reason
 */
public record NotAvailableForm(
    HouseholdId household,
    String caption,
    String name,
    List<String> lines,
    List<Choice> reasons,
    String vacant,
    String version,
    List<FindingView> against,
    List<Choice> acceptable) {

  private static final int LINES = 2;

  public String href() {
    return "/households/" + household;
  }

  static NotAvailableForm of(HouseholdView home) {
    int lines = Math.max(LINES, home.snapshot().places().notAvailable().size() + 1);
    return new NotAvailableForm(
        home.snapshot().id(),
        Words.kind(home.snapshot().kind()) + " " + home.snapshot().localId(),
        home.name(),
        IntStream.rangeClosed(1, lines).mapToObj(n -> "line-" + n).toList(),
        Stream.concat(
                Stream.of(Choice.of("", "Choose a reason")),
                Arrays.stream(NotAvailable.Reason.values())
                    .map(each -> Choice.of(each.name(), Numbers.sentence(each.words()))))
            .toList(),
        HouseholdPageMaker.placesInWords(home.snapshot().places()),
        Long.toString(home.version()),
        List.of(),
        List.of());
  }

  /** The same page, which says what speaks against what was typed. */
  NotAvailableForm refusing(List<Finding> findings) {
    return new NotAvailableForm(
        household,
        caption,
        name,
        lines,
        reasons,
        vacant,
        version,
        Acceptances.views(findings),
        Acceptances.choices(findings));
  }

  /** Filled in with what is recorded, from a day on. */
  Form filled(List<NotAvailable> known, LocalDate from) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < known.size() && i < lines.size(); i++) {
      String line = lines.get(i);
      values.put(line + "-count", Integer.toString(known.get(i).count()));
      values.put(line + "-reason", known.get(i).reason().name());
      put(values, line + "-review", known.get(i).reviewOn());
      put(values, line + "-free", known.get(i).availableFrom());
      String words = known.get(i).words();
      if (words != null) {
        values.put(line + "-words", words);
      }
    }
    put(values, "from", from);
    return Form.prefilled(values);
  }

  private static void put(Map<String, String> values, String field, @Nullable LocalDate day) {
    if (day != null) {
      TypedDate.of(day)
          .parts()
          .forEach(part -> values.put(field + "-" + part.name(), part.typed()));
    }
  }

  /** The form with what is wrong with it. */
  Form checked(Form typed) {
    Form form = typed;
    for (String line : lines) {
      String count = form.value(line + "-count");
      if (!isUsed(form, line)) {
        continue;
      }
      if (!count.matches("[1-9]\\d?")) {
        form = form.with(line + "-count", "Enter how many places, from 1 to 99");
      }
      form = form.require(line + "-reason", "Choose why they cannot be offered");
      form = withWords(form, line);
      for (String day : List.of(line + "-review", line + "-free")) {
        if (!form.date(day).isEmpty() && form.date(day).findDate().isEmpty()) {
          form = form.with(day + "-day", "Enter a real day, or leave it out");
        }
      }
      LocalDate from = form.date("from").findDate().orElse(null);
      LocalDate free = form.date(line + "-free").findDate().orElse(null);
      if (from != null && free != null && !free.isAfter(from)) {
        form = form.with(line + "-free-day", "Enter a day after the one from which it is so");
      }
    }
    return form.date("from").findDate().isEmpty()
        ? form.with("from-day", "Enter the day from which it is so")
        : form;
  }

  /** Another reason is told in words, and no reason that says what it is. */
  private static Form withWords(Form form, String line) {
    String field = line + "-words";
    if (isOther(form, line)) {
      return form.value(field).length() > NotAvailable.MOST_LETTERS
          ? form.with(field, "Say it in at most " + NotAvailable.MOST_LETTERS + " letters")
          : form.require(field, "Say what the other reason is");
    }
    return form.value(field).isEmpty() || form.value(line + "-reason").isEmpty()
        ? form
        : form.with(field, "Choose “Other”, or leave this out");
  }

  private static boolean isOther(Form form, String line) {
    return form.has(line + "-reason", NotAvailable.Reason.OTHER.name());
  }

  private static boolean isUsed(Form form, String line) {
    return Stream.of("-count", "-reason", "-words")
        .anyMatch(field -> !form.value(line + field).isEmpty());
  }

  /** What a checked form says; nothing when all places can be offered. */
  List<NotAvailable> read(Form form) {
    List<NotAvailable> parts = new ArrayList<>();
    for (String line : lines) {
      if (isUsed(form, line)) {
        parts.add(
            new NotAvailable(
                Integer.parseInt(form.value(line + "-count")),
                form.hidden(line + "-reason", NotAvailable.Reason::valueOf),
                form.date(line + "-review").findDate().orElse(null),
                form.date(line + "-free").findDate().orElse(null),
                isOther(form, line) ? form.value(line + "-words") : null));
      }
    }
    return parts;
  }
}
