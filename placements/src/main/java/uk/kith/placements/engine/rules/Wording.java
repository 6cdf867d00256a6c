package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.SearchKind;

/** Small words of findings and letters: numbers, dates, and how children are spoken of. */
public final class Wording {

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Wording() {}

  /** "no", "two", "ten", "11". */
  public static String number(int count) {
    return count >= 0 && count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
  }

  /** "one child", "three children". */
  static String children(int count) {
    return number(count) + (count == 1 ? " child" : " children");
  }

  /** "one place", "three places". */
  public static String places(int count) {
    return number(count) + (count == 1 ? " place" : " places");
  }

  /** "one bed; two beds, may be shared". */
  public static String bedrooms(Bedrooms bedrooms) {
    return bedrooms.rooms().stream().map(Wording::room).collect(Collectors.joining("; "));
  }

  /** "one bed", "two beds, may be shared", "two beds, not to be shared". */
  public static String room(Bedrooms.Room room) {
    return room.beds() == 1
        ? "one bed"
        : number(room.beds())
            + (room.mayBeShared() ? " beds, may be shared" : " beds, not to be shared");
  }

  /** "3 September 2014". */
  public static String day(LocalDate day) {
    return day.format(DAY);
  }

  /** "temporary law of 24 April 2020 to 25 September 2020" (R-PLACE-56). */
  public static String temporaryLaw() {
    return "temporary law of "
        + day(CarePlanningLaw.RELAXED.first())
        + " to "
        + day(CarePlanningLaw.RELAXED_LAST);
  }

  /** The same text with a capital. */
  public static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  /** "a", "a and b", "a, b and c". */
  public static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** As it stands after "approved for". */
  public static String kind(SearchKind kind) {
    return switch (kind) {
      case EMERGENCY -> "emergency placements";
      case SHORT_TERM -> "short-term placements";
      case LONG_TERM -> "long-term placements";
      case PARENT_AND_CHILD -> "a parent with a child";
      case RESPITE -> "short breaks";
      case ADOPTION -> "adoption";
    };
  }

  /** "he", "she", "the child", "they". */
  static String subject(List<ChildSnapshot> children) {
    return children.size() > 1 ? "they" : bySex(children, "he", "she", "the child");
  }

  /** "him", "her", "the child", "them". */
  static String object(List<ChildSnapshot> children) {
    return children.size() > 1 ? "them" : bySex(children, "him", "her", "the child");
  }

  /** "his", "her", "the child’s", "their". */
  static String possessive(List<ChildSnapshot> children) {
    return children.size() > 1 ? "their" : bySex(children, "his", "her", "the child’s");
  }

  /** "he is", "they are". */
  static String subjectIs(List<ChildSnapshot> children) {
    return subject(children) + (children.size() > 1 ? " are" : " is");
  }

  /** "he is 9", "they are 9 and 6", "she is under 1". */
  static String ages(List<ChildSnapshot> children, LocalDate day) {
    return subjectIs(children)
        + " "
        + list(children.stream().map(child -> age(child, day)).toList());
  }

  /** "9", "under 1", "not yet born". */
  public static String age(ChildSnapshot child, LocalDate day) {
    LocalDate due = child.birth().due();
    if (due != null && day.isBefore(due)) {
      return "not yet born";
    }
    int years = child.birth().ageOn(day);
    return years == 0 ? "under 1" : Integer.toString(years);
  }

  private static String bySex(List<ChildSnapshot> one, String he, String she, String other) {
    Sex sex = one.get(0).sex();
    return sex == Sex.MALE ? he : sex == Sex.FEMALE ? she : other;
  }
}
