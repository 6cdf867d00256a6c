package uk.kith.placements.engine.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Bedrooms.Room;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/** The forms of values that sheets hold. Several values in one cell are parted by semicolons. */
public final class ValueForms {

  private static final Pattern BRITISH =
      Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
  private static final Pattern IN_WORDS =
      Pattern.compile("(\\d{1,2})\\s+(\\p{Alpha}{3,9})\\.?\\s+(\\d{4})");
  private static final Pattern FAILED_FORMULA =
      Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");
  private static final Pattern ROOM =
      Pattern.compile("(\\d{1,3})\\s*beds?(\\s+shared)?", Pattern.CASE_INSENSITIVE);
  private static final int MOST = 1_000;
  private static final String PART = ";";

  public static final ValueForm<String> TEXT = new ValueForm<>(ValueForms::text, text -> text);
  static final ValueForm<Integer> COUNT = new ValueForm<>(ValueForms::count, String::valueOf);
  public static final ValueForm<LocalDate> DAY =
      new ValueForm<>(ValueForms::day, LocalDate::toString);
  public static final ValueForm<Boolean> YES_OR_NO =
      new ValueForm<>(ValueForms::yes, yes -> yes ? "yes" : "no");
  static final ValueForm<Postcode> POSTCODE = new ValueForm<>(Postcode::parse, Postcode::value);
  static final ValueForm<LocalAuthority> AUTHORITY =
      new ValueForm<>(LocalAuthority::new, LocalAuthority::code);
  static final ValueForm<Set<String>> TEXTS =
      new ValueForm<>(cell -> new TreeSet<>(parts(cell, ValueForms::text)), ValueForms::joined);
  static final ValueForm<Needs> SKILLS = new ValueForm<>(ValueForms::skills, ValueForms::skills);

  /** Counts that stand for themselves, in the order of the reasons beside them; none is nought. */
  static final ValueForm<List<Integer>> COUNTS =
      new ValueForm<>(
          cell -> parts(cell, ValueForms::count).stream().filter(count -> count > 0).toList(),
          ValueForms::joined);

  /** Days in the order of the counts beside them; null where nobody said one. */
  static final ValueForm<List<@Nullable LocalDate>> DAYS =
      new ValueForm<>(ValueForms::days, ValueForms::days);

  /** Texts in the order of the counts beside them; null where nobody wrote one. */
  static final ValueForm<List<@Nullable String>> TEXTS_IN_ORDER =
      new ValueForm<>(ValueForms::textsInOrder, ValueForms::textsInOrder);

  /** A bare number would say how many rooms or how many beds: it is not read. */
  static final ValueForm<Bedrooms> BEDROOMS =
      new ValueForm<>(
          cell -> new Bedrooms(parts(cell, ValueForms::room)),
          bedrooms ->
              bedrooms.rooms().stream().map(ValueForms::room).collect(Collectors.joining(PART)));

  private ValueForms() {}

  public static <E extends Enum<E>> ValueForm<E> code(Class<E> type) {
    return new ValueForm<>(cell -> Enum.valueOf(type, cell), Enum::name);
  }

  static <E extends Enum<E>> ValueForm<Set<E>> codes(Class<E> type) {
    return new ValueForm<>(
        cell ->
            parts(cell, part -> Enum.valueOf(type, part)).stream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type))),
        set -> set.stream().sorted().map(Enum::name).collect(Collectors.joining(PART)));
  }

  static <E extends Enum<E>> ValueForm<List<E>> codesInOrder(Class<E> type) {
    return new ValueForm<>(
        cell -> parts(cell, part -> Enum.valueOf(type, part)),
        list -> list.stream().map(Enum::name).collect(Collectors.joining(PART)));
  }

  /** Blanks of any kind count as one space; what a failed formula leaves is no text. */
  private static String text(String cell) {
    if (FAILED_FORMULA.matcher(cell).matches()) {
      throw new IllegalArgumentException("a formula that failed");
    }
    return cell.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static Integer count(String cell) {
    try {
      int count = new BigDecimal(cell.strip()).intValueExact();
      if (count >= 0 && count <= MOST) {
        return count;
      }
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("not a whole number", e);
    }
    throw new IllegalArgumentException("not a number of places or years");
  }

  /**
   * Why what is written as a day is none, without repeating it: "June has 30 days"; empty where it
   * is not written as one, or is one.
   */
  static Optional<String> noDay(String cell) {
    Matcher british = BRITISH.matcher(cell);
    if (british.matches()) {
      int month = Integer.parseInt(british.group(2));
      return month < 1 || month > Month.values().length
          ? Optional.of("a year has 12 months; write the day before the month, as 14/01/2013")
          : noDay(british.group(3), Month.of(month), british.group(1));
    }
    Matcher words = IN_WORDS.matcher(cell.strip());
    return words.matches()
        ? findMonth(words.group(2)).flatMap(month -> noDay(words.group(3), month, words.group(1)))
        : Optional.empty();
  }

  private static Optional<String> noDay(String year, Month month, String day) {
    YearMonth of = YearMonth.of(Integer.parseInt(year), month);
    return of.isValidDay(Integer.parseInt(day))
        ? Optional.empty()
        : Optional.of(
            month.getDisplayName(TextStyle.FULL, Locale.UK)
                + (month == Month.FEBRUARY ? " " + year : "")
                + " has "
                + of.lengthOfMonth()
                + " days");
  }

  private static LocalDate day(String cell) {
    Matcher british = BRITISH.matcher(cell);
    if (british.matches()) {
      return LocalDate.of(
          Integer.parseInt(british.group(3)),
          Integer.parseInt(british.group(2)),
          Integer.parseInt(british.group(1)));
    }
    Matcher words = IN_WORDS.matcher(cell.strip());
    return words.matches()
        ? LocalDate.of(
            Integer.parseInt(words.group(3)),
            month(words.group(2)),
            Integer.parseInt(words.group(1)))
        : LocalDate.parse(cell);
  }

  /** "January", or the first letters of it: "Jan", "Sept". */
  private static Month month(String said) {
    return findMonth(said).orElseThrow(() -> new IllegalArgumentException("no month"));
  }

  private static Optional<Month> findMonth(String said) {
    String begins = said.toUpperCase(Locale.UK);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(begins))
        .findFirst();
  }

  private static Boolean yes(String cell) {
    return switch (cell) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("yes or no");
    };
  }

  private static <T> List<T> parts(String cell, Function<String, T> read) {
    return Arrays.stream(cell.split(PART))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(read)
        .toList();
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(PART));
  }

  private static List<@Nullable LocalDate> days(String cell) {
    List<@Nullable LocalDate> days = new ArrayList<>();
    for (String part : cell.split(PART)) {
      days.add(part.isBlank() ? null : day(part.strip()));
    }
    return Collections.unmodifiableList(days);
  }

  private static String days(List<@Nullable LocalDate> days) {
    String joined =
        days.stream()
            .map(day -> day == null ? "" : day.toString())
            .collect(Collectors.joining(PART));
    return joined.replaceAll(PART + "+$", "");
  }

  private static List<@Nullable String> textsInOrder(String cell) {
    List<@Nullable String> texts = new ArrayList<>();
    for (String part : cell.split(PART)) {
      texts.add(part.isBlank() ? null : text(part));
    }
    return Collections.unmodifiableList(texts);
  }

  /** What parts one text from the next stands in none of them. */
  private static String textsInOrder(List<@Nullable String> texts) {
    String joined =
        texts.stream()
            .map(text -> text == null ? "" : text.replace(PART, ","))
            .collect(Collectors.joining(PART));
    return joined.replaceAll(PART + "+$", "");
  }

  private static Room room(String part) {
    Matcher room = ROOM.matcher(part);
    if (!room.matches()) {
      throw new IllegalArgumentException("a room is 1 bed, or 2 beds shared");
    }
    return new Room(count(room.group(1)), room.group(2) != null);
  }

  private static String room(Room room) {
    return room.beds()
        + (room.beds() == 1 ? " bed" : " beds")
        + (room.mayBeShared() ? " shared" : "");
  }

  private static Needs skills(String cell) {
    Map<NeedKind, NeedLevel> levels = new EnumMap<>(NeedKind.class);
    for (String part : parts(cell, part -> part)) {
      int colon = part.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("a skill is KIND:LEVEL");
      }
      levels.put(
          NeedKind.valueOf(CodeWords.asCode(part.substring(0, colon))),
          NeedLevel.valueOf(CodeWords.asCode(part.substring(colon + 1))));
    }
    return new Needs(levels);
  }

  private static String skills(Needs skills) {
    return Arrays.stream(NeedKind.values())
        .filter(kind -> skills.level(kind) != null)
        .map(kind -> kind + ":" + skills.level(kind))
        .collect(Collectors.joining(PART));
  }
}
