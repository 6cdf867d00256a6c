package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.child.NamedHome;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Postcode;
import uk.kith.matching.api.FamilyFinding.NextHome;
import uk.kith.placements.api.HouseholdView;

/**
 * Where a child lives after a disruption, as a form says it: in a home of the register, elsewhere,
 * or not known yet (R-ADOPT-28, R-DATA-03).
 *
 * @param form with what is wrong with it
 * @param home null when it is not known yet, and while the form is wrong
 * @param found homes to choose from; empty when one is meant
 */
public record NextHomeForm(Form form, @Nullable NextHome home, List<HouseholdView> found) {

  public static final String WHERE = "lives";

  static final String REGISTER = "REGISTER";
  static final String ELSEWHERE = "ELSEWHERE";
  static final String NOT_KNOWN = "NOT_KNOWN";

  public static final List<Choice> KNOWN =
      List.of(
          Choice.of(REGISTER, "In a home of the register"),
          Choice.of(ELSEWHERE, "In a home that is not in the register"));

  /** With the answer that it is not known yet. */
  public static final List<Choice> ALL =
      Stream.concat(
              KNOWN.stream(),
              Stream.of(
                  Choice.of(NOT_KNOWN, "It is not known yet")
                      .hinted(
                          "The child stays looked after, and in the register with the family, until"
                              + " the next home is recorded. That is due at once.")))
          .toList();

  static List<Choice> types(LocalDate on) {
    return Stream.concat(
            Stream.of(Choice.of("", "Choose a kind")), PlacementTypes.on(on, false).stream())
        .toList();
  }

  /**
   * @param choices those offered, {@link #ALL} or {@link #KNOWN}
   */
  static NextHomeForm read(Form typed, List<Choice> choices, NamedHome homes, LocalDate on) {
    Form form = typed.choose(WHERE, choices, "Say where the child lives now");
    if (form.error(WHERE) != null || form.has(WHERE, NOT_KNOWN)) {
      return new NextHomeForm(form, null, List.of());
    }
    form = form.choose("home-type", PlacementTypes.on(on, false), "Choose the kind of placement");
    boolean register = form.has(WHERE, REGISTER);
    Postcode postcode = Postcode.find(form.value("postcode")).orElse(null);
    if (!register && postcode == null && !form.value("postcode").isEmpty()) {
      form = form.with("postcode", "Enter a full postcode, like S65 1AB, or leave it empty");
    }
    if (!register) {
      return new NextHomeForm(
          form,
          form.isValid() ? new NextHome(null, form.value("home-type"), postcode) : null,
          List.of());
    }
    form = form.require("home", "Enter the number or name of the home");
    NamedHome.Named named = homes.named(form, on);
    return new NextHomeForm(
        named.form(),
        named.form().isValid() && named.home() != null
            ? new NextHome(named.home(), form.value("home-type"), null)
            : null,
        named.found());
  }
}
