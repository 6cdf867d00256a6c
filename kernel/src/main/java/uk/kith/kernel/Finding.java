package uk.kith.kernel;

import java.time.LocalDate;
import java.util.List;

/**
 * A recorded breach or doubt: what a rule says of one thing.
 *
 * @param rule the rule that speaks
 * @param text one sentence that may be read to the person it is about; it never tells of a third
 *     person
 * @param dates the dates that the rule used, in the order of the text; empty when it used none
 * @param source section of law, published definition, or "product default"
 * @param hardBlock true when no reason and no approval lets a command pass
 */
public record Finding(
    RuleId rule,
    Severity severity,
    String text,
    List<LocalDate> dates,
    String source,
    boolean hardBlock) {

  public Finding {
    if (text.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException(rule + ": a finding needs a text and a source");
    }
    dates = List.copyOf(dates);
  }

  public static Finding of(RuleId rule, Severity severity, String text, String source) {
    return new Finding(rule, severity, text, List.of(), source, false);
  }
}
