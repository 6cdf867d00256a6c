package uk.kith.placements.engine.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** One line of a CSV file whose cells hold no line breaks, as the directory's never do. */
final class DirectoryLine {

  private DirectoryLine() {}

  /**
   * The cells, without quotation marks and blanks around them.
   *
   * @throws IllegalArgumentException when a quotation mark is never closed
   */
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      throw new IllegalArgumentException("a quotation mark is never closed");
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
