package uk.kith.placements.engine.sheets;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which column of an authority's sheet is which of Kith, and what its words mean.
 *
 * @param heads of the sheet for which it was made
 * @param columns headings of the sheet by the names of Kith's columns
 * @param everywhere what holds for every row, by the names of Kith's columns: a list of foster
 *     carers has no column that says so
 * @param words codes by the authority's words, by the names of Kith's columns; {@link
 *     CodeWords#NONE} for a word that says nothing
 */
public record SheetMapping(
    List<String> heads,
    Map<String, String> columns,
    Map<String, String> everywhere,
    Map<String, Map<String, String>> words) {

  public SheetMapping {
    heads = List.copyOf(heads);
    columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    everywhere = Collections.unmodifiableMap(new TreeMap<>(everywhere));
    Map<String, Map<String, String>> copy = new TreeMap<>();
    words.forEach((name, said) -> copy.put(name, Collections.unmodifiableMap(new TreeMap<>(said))));
    words = Collections.unmodifiableMap(copy);
  }

  /** Whether a sheet has the same columns, in whatever order. */
  public boolean fits(List<String> others) {
    return heads.size() == others.size() && plain(heads).equals(plain(others));
  }

  private static Set<String> plain(Collection<String> heads) {
    return heads.stream().map(CodeWords::plain).collect(Collectors.toSet());
  }

  /** Whether something in the sheet, or something that holds for every row, is this column. */
  public boolean names(SheetColumn<?> column) {
    return columns.containsKey(column.name()) || everywhere.containsKey(column.name());
  }

  /** Where in these heads a column stands; -1 when it does not. */
  int position(SheetColumn<?> column, List<String> others) {
    String head = columns.get(column.name());
    if (head == null) {
      return -1;
    }
    List<String> plain = others.stream().map(CodeWords::plain).toList();
    return plain.indexOf(CodeWords.plain(head));
  }

  /** What the authority's word means in a column; null when it never said. */
  @Nullable String meaning(SheetColumn<?> column, String word) {
    return words.getOrDefault(column.name(), Map.of()).get(CodeWords.plain(word));
  }
}
