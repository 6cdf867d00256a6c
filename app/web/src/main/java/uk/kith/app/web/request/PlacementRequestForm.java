package uk.kith.app.web.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;

/** Reads what was typed into the placement request. */
final class PlacementRequestForm {
  private final LocalDate today;
  private Form form;

  private PlacementRequestForm(Form form, LocalDate today) {
    this.form = form;
    this.today = today;
  }

  /**
   * What was asked, when everything could be read.
   *
   * @param known children on record who were ticked
   * @param numbers local ids of further children on record
   * @param entered children to record, in the order of the page
   * @param siblings all of them are brothers and sisters
   */
  record Asked(
      List<ChildId> known,
      List<String> numbers,
      List<RecordChild> entered,
      boolean siblings,
      LocalDate neededFrom,
      SearchKind kind,
      Together together,
      SafetyForm.Safety safety) {}

  /**
   * The form with its errors, and what was asked when there are none.
   *
   * @param asked null when the form has errors
   */
  record Read(Form form, @Nullable Asked asked) {}

  static Read read(Form typed, LocalDate today) {
    PlacementRequestForm reader = new PlacementRequestForm(typed, today);
    Asked asked = reader.read();
    return new Read(reader.form, reader.form.isValid() ? asked : null);
  }

  private @Nullable Asked read() {
    List<ChildId> known = new ArrayList<>();
    for (String id : form.values("child")) {
      try {
        known.add(ChildId.of(id));
      } catch (IllegalArgumentException e) {
        form = form.with("child", "Choose children from the list");
      }
    }
    List<String> numbers = SafetyForm.numbers(form.value("number"));
    SafetyForm.Read away = SafetyForm.read(form);
    form = away.form();
    List<RecordChild> entered = new ArrayList<>();
    for (int number = 1; number <= RequestChoices.NEW_CHILDREN; number++) {
      String prefix = RequestChoices.prefix(number);
      if (RequestChoices.isTyped(form, prefix)) {
        Optional<Birth> birth = birth(prefix);
        RecordChild child = birth.isEmpty() ? null : child(prefix, birth.get());
        if (child != null) {
          entered.add(child);
        }
      }
    }
    int children = known.size() + numbers.size() + entered.size();
    if (children == 0 && form.isValid()) {
      form = form.with("number", "Name a child on record, or give the age of a child");
    }
    Optional<Together> together = find(Together.class, "together");
    if (children > 1 && together.isEmpty()) {
      form = form.with("together", "Say whether they are to be placed together or apart");
    }
    Optional<SearchKind> kind =
        find(SearchKind.class, "kind").filter(each -> each != SearchKind.ADOPTION);
    Optional<LocalDate> needed = date("needed", "the day from which a home is needed");
    if (needed.isEmpty() && form.error("needed") == null) {
      if (kind.filter(SearchKind.EMERGENCY::equals).isPresent()) {
        needed = Optional.of(today);
      } else {
        form = form.with("needed-day", "Enter the day from which a home is needed");
      }
    }
    if (children > 1
        && kind.filter(SearchKind.PARENT_AND_CHILD::equals).isPresent()
        && together.filter(Together.APART::equals).isPresent()) {
      form =
          form.with(
              "together",
              "A placement for a parent and child is for both together. Ask for another kind for"
                  + " each who is to live apart");
    }
    if (kind.isEmpty()) {
      form = form.with("kind", "Choose what kind of placement is needed");
    }
    if (needed.isEmpty() || kind.isEmpty()) {
      return null;
    }
    return new Asked(
        known,
        numbers,
        entered,
        form.has("siblings", "yes"),
        needed.get(),
        kind.get(),
        together.orElse(Together.REQUIRED),
        away.safety());
  }

  private Optional<Birth> birth(String prefix) {
    BirthFields.Read read = BirthFields.read(form, prefix, today);
    form = read.form();
    return read.birth();
  }

  private RecordChild child(String prefix, Birth birth) {
    KnownFields.Read read =
        KnownFields.read(
            form,
            prefix,
            NewChildForm.nothingKnown(
                null,
                textOrNull(prefix + "first-name"),
                null,
                birth,
                find(Sex.class, prefix + "sex").orElse(Sex.UNKNOWN)));
    form = read.form();
    return read.child();
  }

  private Optional<LocalDate> date(String field, String what) {
    TypedDate typed = form.date(field);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = typed.findDate();
    if (date.isEmpty()) {
      form = form.with(field + "-day", "Enter " + what + " as a day, a month and a year");
    }
    return date;
  }

  private @Nullable String textOrNull(String field) {
    String typed = form.value(field);
    return typed.isEmpty() ? null : typed;
  }

  private <E extends Enum<E>> Optional<E> find(Class<E> type, String field) {
    String typed = form.value(field);
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(typed))
        .findFirst();
  }
}
