package uk.kith.app.web.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.matching.api.DraftPolicy;
import uk.kith.matching.engine.PolicyFigure;
import uk.kith.matching.engine.PolicyRules;
import uk.kith.matching.engine.plan.Aim;
import uk.kith.matching.engine.plan.PlanPolicy;

/** The form of a draft: what it is filled in with, and what is wrong with what was typed. */
final class DraftForm {

  private static final String ORDER = "order";
  private static final String FROM = "from";
  private static final String REASON = "reason";

  /** The most that a field takes; no figure of a policy is larger. */
  private static final int MOST = 1000;

  private DraftForm() {}

  /** Fields under one heading. */
  static List<DraftFormPage.Group> groups(Form form) {
    return List.of(
        group(
            "Weights",
            "Points at the most that a home earns. The five add up to 1,000.",
            form,
            Arrays.stream(PolicyFigure.values()).filter(PolicyFigure::isWeight)),
        group(
            "Identity, language and religion",
            "They add to a score, for a tenth of it at the most, and never take away from it."
                + " What they count for less when adopters are looked for goes to needs.",
            form,
            Stream.of(PolicyFigure.HERITAGE_IN_ADOPTION, PolicyFigure.HERITAGE_SUPPORT)),
        group(
            "How points are earned",
            "A home that would have to stretch earns less than one that need not.",
            form,
            Stream.of(
                PolicyFigure.STRETCH,
                PolicyFigure.IN_AREA,
                PolicyFigure.NEAR_HOME,
                PolicyFigure.FAR_FROM_HOME,
                PolicyFigure.NEAR_SCHOOL,
                PolicyFigure.FAR_FROM_SCHOOL)),
        group(
            "What pages show",
            "Homes whose scores differ by no more are said to have no clear difference.",
            form,
            Stream.of(PolicyFigure.NEARLY_EQUAL, PolicyFigure.SPLITS_SHOWN)));
  }

  private static DraftFormPage.Group group(
      String heading, String says, Form form, Stream<PolicyFigure> figures) {
    return new DraftFormPage.Group(
        heading,
        says,
        figures
            .map(
                figure -> {
                  String id = PolicyWords.id(figure);
                  return new DraftFormPage.Field(
                      id,
                      figure.words()
                          + (figure.unit() == PolicyFigure.Unit.PERCENT
                              ? ", in percent"
                              : ", " + figure.unit().words()),
                      form.value(id),
                      form.error(id));
                })
            .toList());
  }

  static List<Choice> orders(Form form) {
    return form.marked(
        ORDER,
        IntStream.range(0, PlanPolicy.ORDERS.size())
            .mapToObj(i -> Choice.of("" + i, PolicyWords.sentence(PlanPolicy.ORDERS.get(i))))
            .toList());
  }

  static Form filled(
      Map<PolicyFigure, Integer> figures, List<Aim> order, LocalDate from, String reason) {
    Map<String, String> values = new HashMap<>();
    figures.forEach((figure, value) -> values.put(PolicyWords.id(figure), "" + value));
    values.put(ORDER, "" + PlanPolicy.ORDERS.indexOf(order));
    TypedDate.of(from).parts().forEach(part -> values.put(FROM + "-" + part.name(), part.typed()));
    values.put(REASON, reason);
    return Form.prefilled(values);
  }

  static Form checked(Form typed, LocalDate today) {
    Form form = typed;
    Map<PolicyFigure, Integer> figures = figures(form);
    List<PolicyRules.Breach> breaches = PolicyRules.breaches(figures);
    for (PolicyFigure figure : PolicyFigure.values()) {
      if (!figures.containsKey(figure)) {
        form =
            form.with(
                PolicyWords.id(figure),
                "Enter a whole number from 0 to " + MOST + ": " + figure.words());
      }
      for (PolicyRules.Breach breach : breaches) {
        if (breach.figure() == figure) {
          form =
              form.with(
                  PolicyWords.id(figure),
                  breach.text() + (breach.rule() == null ? "" : " (" + breach.rule() + ")"));
        }
      }
    }
    form = form.choose(ORDER, orders(form), "Choose the order of a plan");
    Optional<LocalDate> from = form.date(FROM).findDate();
    if (from.isEmpty()) {
      form = form.with(FROM + "-day", "Enter the first day on which it would hold");
    } else if (from.get().isBefore(today)) {
      form = form.with(FROM + "-day", "It holds from today, " + Dates.day(today) + ", on or later");
    }
    return form.require(REASON, "Say why the policy changes");
  }

  /**
   * @param form that is valid
   */
  static DraftPolicy command(Form form) {
    return new DraftPolicy(
        form.value(REASON),
        form.date(FROM).findDate().orElseThrow(),
        figures(form),
        PlanPolicy.ORDERS.get(form.hidden(ORDER, Integer::parseInt)));
  }

  private static Map<PolicyFigure, Integer> figures(Form form) {
    Map<PolicyFigure, Integer> figures = new EnumMap<>(PolicyFigure.class);
    for (PolicyFigure figure : PolicyFigure.values()) {
      form.findNumber(PolicyWords.id(figure))
          .filter(value -> value <= MOST)
          .ifPresent(value -> figures.put(figure, value));
    }
    return figures;
  }
}
