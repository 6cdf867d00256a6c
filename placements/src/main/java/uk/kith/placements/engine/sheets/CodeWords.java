package uk.kith.placements.engine.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that people use for the codes of a column, in the order of the codes. An authority adds
 * words of its own in its mapping.
 *
 * @param words by code; the first of each is shown; the code {@link #NONE} stands for an empty cell
 */
public record CodeWords(Map<String, List<String>> words) {

  /** What a word stands for that says nothing: "Either", "n/a". */
  public static final String NONE = "";

  /** A column whose values are no codes. */
  public static final CodeWords NO_CODES = new CodeWords(Map.of());

  public CodeWords {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    words.forEach((code, said) -> copy.put(code, List.copyOf(said)));
    words = Collections.unmodifiableMap(copy);
  }

  /** The codes of an enum, whose names are words for themselves. */
  public static <E extends Enum<E>> CodeWords of(Class<E> type) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants()).forEach(code -> words.put(code.name(), List.of()));
    return new CodeWords(words);
  }

  public CodeWords with(String code, String... said) {
    Map<String, List<String>> more = new LinkedHashMap<>(words);
    List<String> all = new ArrayList<>(more.getOrDefault(code, List.of()));
    all.addAll(List.of(said));
    more.put(code, all);
    return new CodeWords(more);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** As pages say it: the first word of a code. */
  public String said(String code) {
    List<String> said = words.getOrDefault(code, List.of());
    return said.isEmpty() ? code : said.get(0);
  }

  /** The code that a word stands for; {@link #NONE} for a dash and its like; empty if not known. */
  public Optional<String> find(String word) {
    String plain = plain(word);
    if (plain.isEmpty()) {
      return Optional.of(NONE);
    }
    return words.entrySet().stream()
        .filter(
            entry ->
                (!entry.getKey().equals(NONE) && plain(entry.getKey()).equals(plain))
                    || entry.getValue().stream().anyMatch(said -> plain(said).equals(plain)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Letters and digits alone, small: how words and headings are compared. */
  public static String plain(String text) {
    return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  static String asCode(String text) {
    return text.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }
}
