package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.DecideAtGateway;
import uk.kith.court.api.DecideAtGateway.ForChild;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.kernel.ChildId;

/**
 * The form that records what a legal gateway meeting decided for a child and its brothers and
 * sisters: one choice for each.
 *
 * @param child the id of the child with whom it began; empty while none is chosen
 * @param longest "16 weeks"
 */
public record GatewayForm(String child, List<OneChild> children, String longest) {

  private static final String NOT_DISCUSSED = "";

  public static final List<Choice> OUTCOMES =
      Stream.concat(
              Arrays.stream(GatewayOutcome.values())
                  .map(outcome -> Choice.of(outcome.name(), outcome.words())),
              Stream.of(Choice.of(NOT_DISCUSSED, "The meeting was not about this child")))
          .toList();

  /**
   * A child.
   *
   * @param field name of the fields about it
   * @param about number and age
   */
  public record OneChild(ChildId id, String field, String name, String about) {}

  /** The form with what is wrong with it. */
  Form checked(Form typed, LocalDate today) {
    Form form = typed;
    Optional<LocalDate> met = form.date("met").findDate();
    if (met.isEmpty()) {
      form = form.with("met-day", "Enter the day of the meeting");
    } else if (met.get().isAfter(today)) {
      form = form.with("met-day", "The meeting has not been held yet: check the day");
    }
    for (OneChild each : children) {
      form = number(number(form, "pre-" + each.field()), "care-" + each.field());
    }
    return decided(form).isEmpty()
        ? form.with(children.get(0).field(), "Choose what was decided for at least one child")
        : form;
  }

  private static Form number(Form form, String field) {
    return form.value(field).isEmpty() || form.findNumber(field).isPresent()
        ? form
        : form.with(field, "Enter a whole number, or leave it empty");
  }

  /** What a checked form says. */
  DecideAtGateway read(Form form) {
    String note = form.value("note");
    return new DecideAtGateway(
        form.date("met").findDate().orElseThrow(), decided(form), note.isEmpty() ? null : note);
  }

  private List<ForChild> decided(Form form) {
    return children.stream()
        .flatMap(
            each ->
                outcome(form.value(each.field())).stream()
                    .map(
                        outcome ->
                            new ForChild(
                                each.id(),
                                outcome,
                                form.findNumber("pre-" + each.field()).orElse(null),
                                form.findNumber("care-" + each.field()).orElse(null))))
        .toList();
  }

  private static Optional<GatewayOutcome> outcome(String name) {
    return Arrays.stream(GatewayOutcome.values())
        .filter(outcome -> outcome.name().equals(name))
        .findFirst();
  }
}
