package uk.kith.app.document;

import java.util.List;

/**
 * A document in plain words: a title, what it is about, and sections one after another.
 *
 * @param name of its file, without the ending: letters, digits, {@code -} and {@code _} only
 * @param about lines below the title, such as whose record it is and as of when
 * @param foot stands at the end, such as who wrote it out and when
 */
public record Document(
    String name, String title, List<String> about, List<Section> sections, String foot) {

  public Document {
    if (!name.matches("[A-Za-z0-9_-]{1,120}")) {
      throw new IllegalArgumentException("not a name of a file");
    }
    about = List.copyOf(about);
    sections = List.copyOf(sections);
  }

  /** A part with a heading. */
  public record Section(String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }

    public static Section of(String heading, Block... blocks) {
      return new Section(heading, List.of(blocks));
    }
  }

  /** What stands in a section. */
  public sealed interface Block permits Paragraph, Table {}

  /** One paragraph. */
  public record Paragraph(String text) implements Block {}

  /**
   * Rows of cells below their heads.
   *
   * @param rows each as many cells as there are heads
   */
  public record Table(List<String> heads, List<List<String>> rows) implements Block {
    public Table {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
      int columns = heads.size();
      if (rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("a row has other cells than the heads");
      }
    }
  }
}
