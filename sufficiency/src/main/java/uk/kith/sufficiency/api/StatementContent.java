package uk.kith.sufficiency.api;

import java.util.List;

/**
 * A sufficiency statement as it is read: nothing in it leads to a child, and few are withheld
 * (R-SUFF-14). Kept as it is once it is final.
 *
 * @param about lines below the title, such as the day of its figures
 */
public record StatementContent(String title, List<String> about, List<Part> parts) {

  public StatementContent {
    about = List.copyOf(about);
    parts = List.copyOf(parts);
  }

  /** A part: sentences first, then its tables. */
  public record Part(String heading, List<String> paragraphs, List<Table> tables) {

    public Part {
      paragraphs = List.copyOf(paragraphs);
      tables = List.copyOf(tables);
    }

    /** A part of sentences alone. */
    public static Part of(String heading, List<String> paragraphs) {
      return new Part(heading, paragraphs, List.of());
    }
  }

  /**
   * A table.
   *
   * @param source of which day it is and by which rule, in a sentence
   * @param rows each as many cells as there are heads
   */
  public record Table(String name, String source, List<String> heads, List<List<String>> rows) {

    public Table {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
      int columns = heads.size();
      if (rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException(name + ": a row has other cells than the heads");
      }
    }
  }
}
