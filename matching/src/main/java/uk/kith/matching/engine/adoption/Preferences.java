package uk.kith.matching.engine.adoption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/**
 * What adopters said that they would accept, and how far they would stretch (R-MATCH-20). It orders
 * and explains; it excludes nobody: a family that said nothing is asked.
 *
 * @param ages in completed years
 * @param number of children together
 * @param needs a kind that is absent was not spoken of
 */
public record Preferences(UpTo ages, UpTo number, Map<NeedKind, Willingness> needs) {

  public static final Preferences NOT_SAID =
      new Preferences(UpTo.NOT_SAID, UpTo.NOT_SAID, Map.of());

  public Preferences {
    needs = Map.copyOf(needs);
  }

  /**
   * A child who is sought for.
   *
   * @param age completed years
   */
  public record Sought(int age, Needs needs) {}

  /** Ages, number and needs, each with the words of why. */
  public List<FitPart> fit(List<Sought> children) {
    return List.of(ages(children), number(children), needs(children));
  }

  /** The part that fits least; not said when there is none. */
  public static Fit overall(List<FitPart> parts) {
    return parts.stream().map(FitPart::fit).reduce(Fit::and).orElse(Fit.NOT_SAID);
  }

  private FitPart ages(List<Sought> children) {
    Fit fit = Fit.WITHIN;
    for (Sought child : children) {
      fit = fit.and(ages.fit(child.age()));
    }
    String asked =
        children.stream()
            .map(Sought::age)
            .sorted()
            .map(age -> Integer.toString(age))
            .collect(Collectors.joining(" and "));
    return new FitPart(
        FitPart.Aspect.AGES,
        fit,
        fit == Fit.NOT_SAID
            ? "Aged " + asked + ": they have not said which ages, a question to ask"
            : "Aged " + asked + ": they prefer " + ages.words());
  }

  private FitPart number(List<Sought> children) {
    int asked = children.size();
    Fit fit = number.fit(asked);
    String said = asked == 1 ? "1 child" : asked + " children";
    return new FitPart(
        FitPart.Aspect.NUMBER,
        fit,
        fit == Fit.NOT_SAID
            ? said + ": they have not said how many, a question to ask"
            : said + ": they prefer " + number.words());
  }

  /** The highest level of each kind of need; what no child has is not asked. */
  private FitPart needs(List<Sought> children) {
    Map<NeedKind, NeedLevel> asked = new EnumMap<>(NeedKind.class);
    boolean known = false;
    for (Sought child : children) {
      known |= !child.needs().levels().isEmpty();
      child
          .needs()
          .levels()
          .forEach((kind, level) -> asked.merge(kind, level, Preferences::higher));
    }
    asked.values().removeIf(level -> level == NeedLevel.NONE);
    if (asked.isEmpty()) {
      return known
          ? new FitPart(
              FitPart.Aspect.NEEDS, Fit.WITHIN, "No need is known of that they would mind")
          : new FitPart(
              FitPart.Aspect.NEEDS, Fit.NOT_SAID, "No needs are recorded, a question to ask");
    }
    Fit fit = Fit.WITHIN;
    List<String> words = new ArrayList<>();
    for (NeedKind kind : Arrays.stream(NeedKind.values()).filter(asked::containsKey).toList()) {
      NeedLevel level = asked.getOrDefault(kind, NeedLevel.NONE);
      Willingness willing = needs.get(kind);
      fit = fit.and(willing == null ? Fit.NOT_SAID : willing.fit(level));
      words.add(
          kind.words()
              + (level == NeedLevel.HIGH ? " (high): " : " (some): ")
              + (willing == null ? "not said, a question to ask" : said(willing)));
    }
    return new FitPart(FitPart.Aspect.NEEDS, fit, capital(String.join("; ", words)));
  }

  private static String said(Willingness willing) {
    return "they would accept "
        + (willing == Willingness.NONE
            ? "none"
            : willing.words().substring(0, 1).toLowerCase(Locale.UK)
                + willing.words().substring(1));
  }

  private static NeedLevel higher(NeedLevel one, NeedLevel other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }
}
