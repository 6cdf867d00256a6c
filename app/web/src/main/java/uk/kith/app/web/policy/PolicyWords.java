package uk.kith.app.web.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.matching.api.PolicyVersionView;
import uk.kith.matching.engine.PolicyFigure;
import uk.kith.matching.engine.plan.Aim;
import uk.kith.matching.engine.plan.PlanPolicy;

/** Figures, days and orders of the policy in words. */
final class PolicyWords {

  static final String HREF = "/policy";
  static final String VERSIONS = HREF + "/versions/";
  static final String DRAFTS = HREF + "/drafts";

  private PolicyWords() {}

  /** "100 points", "80%". */
  static String value(PolicyFigure figure, int value) {
    return figure.unit() == PolicyFigure.Unit.PERCENT
        ? value + "%"
        : Numbers.count(value) + " " + figure.unit().words();
  }

  static String value(PolicyFigure figure, Map<PolicyFigure, Integer> of) {
    return value(figure, Objects.requireNonNull(of.get(figure)));
  }

  /** The name of the figure's field in a form; none begins with another and a dash. */
  static String id(PolicyFigure figure) {
    return figure.name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  static String from(@Nullable LocalDate from) {
    return from == null ? "The beginning" : Dates.day(from);
  }

  static String sentence(List<Aim> order) {
    return new PlanPolicy(1, PlanPolicy.DEFAULT.from(), order).sentence();
  }

  /** "alice, put in force by bob". */
  static String author(PolicyVersionView version) {
    String by = version.putInForceBy();
    return by == null || by.equals(version.author())
        ? version.author()
        : version.author() + ", put in force by " + by;
  }

  /** What a version is on a day. */
  static String state(PolicyVersionView version, LocalDate today) {
    LocalDate from = version.from();
    return version.inForce()
        ? "In force"
        : from != null && from.isAfter(today) ? "Holds later" : "Over";
  }
}
