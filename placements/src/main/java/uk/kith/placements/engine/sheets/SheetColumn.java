package uk.kith.placements.engine.sheets;

import java.util.Arrays;
import java.util.List;

/**
 * A column that Kith knows, in a kind of sheet.
 *
 * @param name in files that Kith writes, and in the interface for programs
 * @param title in words
 * @param hint what it holds; empty when the title says it all
 * @param alsoCalled headings by which authorities call it
 * @param required for a row that is new to Kith
 * @param usual what an empty cell means, as written; empty when it means that nothing is known
 * @param words of codes; none when the values are no codes
 * @param form how values are read and written
 */
public record SheetColumn<T>(
    String name,
    String title,
    String hint,
    List<String> alsoCalled,
    boolean required,
    String usual,
    CodeWords words,
    ValueForm<T> form) {

  public SheetColumn {
    alsoCalled = List.copyOf(alsoCalled);
  }

  public static <T> SheetColumn<T> of(
      String name, String title, ValueForm<T> form, String... alsoCalled) {
    return new SheetColumn<>(
        name, title, "", List.of(alsoCalled), false, "", CodeWords.NO_CODES, form);
  }

  public SheetColumn<T> needed() {
    return new SheetColumn<>(name, title, hint, alsoCalled, true, usual, words, form);
  }

  public SheetColumn<T> usually(String value) {
    return new SheetColumn<>(name, title, hint, alsoCalled, required, value, words, form);
  }

  public SheetColumn<T> in(CodeWords codes) {
    return new SheetColumn<>(name, title, hint, alsoCalled, required, usual, codes, form);
  }

  public SheetColumn<T> hinted(String said) {
    return new SheetColumn<>(name, title, said, alsoCalled, required, usual, words, form);
  }

  /** Whether people call it so: case, blanks and signs do not matter. */
  boolean isCalled(String heading) {
    String plain = CodeWords.plain(heading);
    return CodeWords.plain(name).equals(plain)
        || CodeWords.plain(title).equals(plain)
        || alsoCalled.stream().anyMatch(called -> CodeWords.plain(called).equals(plain));
  }

  /** A value as people read it: codes in words. */
  public String said(String written) {
    return words.isEmpty() || written.isEmpty()
        ? written
        : String.join("; ", Arrays.stream(written.split(";")).map(words::said).toList());
  }
}
