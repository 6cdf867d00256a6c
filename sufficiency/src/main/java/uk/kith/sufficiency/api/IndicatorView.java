package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.sufficiency.engine.Indicator;
import uk.kith.sufficiency.engine.published.Published;

/**
 * A figure as it is told to its reader: whole to who may read records of children, else without
 * counts of 1 to 4 and without what would tell them (R-SUFF-14).
 *
 * @param id stable, in kebab-case
 * @param value in {@code unit}, rounded half up; null when it is withheld or cannot be told
 * @param numerator null when withheld
 * @param denominator null when withheld or not known
 * @param notKnown null when withheld
 * @param excluded who was left out, and why; a null count is withheld
 * @param less null when withheld, and of what is no difference
 * @param from first day that is counted, of what is counted over a time
 * @param withheld what is, and by which rule; null when nothing is
 */
public record IndicatorView(
    String id,
    RuleId rule,
    String name,
    String definition,
    Indicator.Unit unit,
    @Nullable Integer value,
    @Nullable Integer numerator,
    @Nullable Integer denominator,
    @Nullable Integer notKnown,
    List<Published.Left> excluded,
    @Nullable Integer less,
    @Nullable LocalDate from,
    @Nullable WithheldFields withheld) {

  private static final RuleId RULE = RuleId.of("R-SUFF-14");

  /**
   * Numbers that are not there because they, or what would follow from them, are counts of 1 to 4.
   *
   * @param fields names of them; of those left out with the reason: {@code excluded/short-breaks}
   */
  public record WithheldFields(RuleId rule, List<String> fields) {
    public WithheldFields {
      fields = List.copyOf(fields);
    }

    public static WithheldFields of(List<String> fields) {
      return new WithheldFields(RULE, fields);
    }
  }

  public IndicatorView {
    excluded = List.copyOf(excluded);
  }

  public static IndicatorView of(Published told) {
    Indicator figure = told.figure();
    List<String> fields = new ArrayList<>();
    add(fields, "value", told.value() == null && figure.value() != null);
    add(fields, "numerator", told.numerator() == null);
    add(fields, "denominator", told.denominator() == null && figure.denominator() != null);
    add(fields, "notKnown", told.notKnown() == null);
    add(fields, "less", told.less() == null && figure.less() != null);
    told.excluded().forEach(left -> add(fields, "excluded/" + left.reason(), left.count() == null));
    return new IndicatorView(
        figure.id(),
        figure.rule(),
        figure.name(),
        figure.definition(),
        figure.unit(),
        told.value(),
        told.numerator(),
        told.denominator(),
        told.notKnown(),
        told.excluded(),
        told.less(),
        figure.from(),
        fields.isEmpty() ? null : new WithheldFields(RULE, fields));
  }

  private static void add(List<String> fields, String name, boolean withheld) {
    if (withheld) {
      fields.add(name);
    }
  }
}
