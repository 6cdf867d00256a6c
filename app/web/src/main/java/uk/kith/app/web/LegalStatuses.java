package uk.kith.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.LegalSpell;
import uk.kith.placements.engine.ssda903.Codes;

/** Legal statuses of the return in words that people read. */
public final class LegalStatuses {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("C1", "Interim care order"),
          Map.entry("C2", "Full care order"),
          Map.entry("D1", "Freeing order"),
          Map.entry("E1", "Placement order"),
          Map.entry("J1", "Remanded to the authority, or to youth detention"),
          Map.entry("J2", "Held under the Police and Criminal Evidence Act"),
          Map.entry("J3", "Youth rehabilitation order with residence"),
          Map.entry("L1", "Police protection"),
          Map.entry("L2", "Emergency protection order"),
          Map.entry("L3", "Child assessment order"),
          Map.entry("V2", "Accommodated under section 20"),
          Map.entry("V3", "Agreed series of short breaks, each recorded"),
          Map.entry("V4", "Agreed series of short breaks, the agreement recorded"));

  /** As people look for them: agreed, orders, short breaks, emergencies, justice, history. */
  private static final List<String> IN_ORDER =
      List.of("V2", "C1", "C2", "E1", "V3", "V4", "L1", "L2", "L3", "J1", "J2", "J3", "D1");

  private static final Set<String> BY_CARE_ORDER = Set.of("C1", "C2");

  /** A code that stands bare in a sentence. */
  private static final Pattern CODE =
      Pattern.compile("(?<![\\w(])(" + String.join("|", IN_ORDER) + ")(?!\\w|\\)| \\()");

  private LegalStatuses() {}

  /** Those that a child can have from a day on (R-DATA-05). */
  public static List<Choice> from(LocalDate day) {
    return IN_ORDER.stream()
        .filter(code -> Codes.isLegalStatus(code, day))
        .map(code -> Choice.of(code, WORDS.getOrDefault(code, "Code") + " (" + code + ")"))
        .toList();
  }

  /**
   * The same of a child on a day, and of one who was under one and is under none any more that,
   * with its first day: "None, since 29 September 2014". Null where none was ever recorded.
   *
   * @param code on the day; null when none holds
   * @param spells the legal statuses up to the day
   */
  public static @Nullable String words(@Nullable String code, List<LegalSpell> spells) {
    return code != null
        ? words(code)
        : spells.stream()
            .map(LegalSpell::last)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .map(last -> "None, since " + Dates.day(last.plusDays(1)))
            .orElse(null);
  }

  /**
   * The same of a child, who may be looked after no longer, or about whom an order was made by
   * which care ends, while the status before it stands on record (R-COURT-28): nobody is to read
   * that the authority shares parental responsibility when it does not. Null where none was ever
   * recorded.
   *
   * @param spells the legal statuses up to the day
   * @param ended the last order by which care, or the order under which the child was in care,
   *     ended; null when nothing of that is recorded
   */
  public static @Nullable String words(
      ChildView child, List<LegalSpell> spells, @Nullable EndByOrder ended, LocalDate asOf) {
    String words = words(child.legalStatus(), spells);
    boolean held = child.legalStatus() != null;
    if (held && ended != null && endsIt(ended, child) && isBefore(spells, ended.madeOn(), asOf)) {
      return ended.order()
          + (ended.codes().isEmpty() ? " on " : " of ")
          + Dates.day(ended.madeOn())
          + "; still on record: "
          + Words.within(String.valueOf(words));
    }
    return held && child.lookedAfterSince() == null
        ? words + ", though not looked after by the record"
        : words;
  }

  /** The end of an application ends the order that was made in it, and no care by agreement. */
  private static boolean endsIt(EndByOrder ended, ChildView child) {
    return !ended.codes().isEmpty() || BY_CARE_ORDER.contains(child.legalStatus());
  }

  /** Whether the status of a day held already when an order was made. */
  private static boolean isBefore(List<LegalSpell> spells, LocalDate madeOn, LocalDate asOf) {
    return spells.stream()
        .filter(spell -> spell.holdsOn(asOf))
        .anyMatch(spell -> !spell.first().isAfter(madeOn));
  }

  /** "the legal status is interim care order (C1)": a sentence of a legal status with its words. */
  public static String inText(String text) {
    return text.contains("tatus")
        ? CODE.matcher(text)
            .replaceAll(
                code ->
                    Words.within(WORDS.getOrDefault(code.group(), "")) + " (" + code.group() + ")")
        : text;
  }

  /** "Interim care order (C1)"; the code alone when no words are known for it. */
  public static @Nullable String words(@Nullable String code) {
    String words = code == null ? null : WORDS.get(code);
    return words == null ? code : words + " (" + code + ")";
  }
}
