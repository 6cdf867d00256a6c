package uk.kith.app.web.sheets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.placements.api.Sheets.UploadView;
import uk.kith.placements.engine.sheets.CodeWords;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetMapping;

/**
 * Which column of the sheet is which of Kith, as a form.
 *
 * @param title what the sheet holds: "Carers"
 * @param words that need a meaning, or have one that may be changed
 * @param moreWords whether there are more than are shown
 * @param name under which the mapping is saved
 */
public record SheetColumnsPage(
    String href,
    String title,
    String fileName,
    List<Field> columns,
    List<Word> words,
    boolean moreWords,
    String name) {

  private static final String COLUMN = "column-";
  private static final String WORD = "word-";
  private static final String HEAD = "head-";
  private static final String EVERYWHERE = "every-";
  private static final String NOTHING = "nothing";

  /** A column with more words that nobody knows is rather another column. */
  private static final int MOST_WORDS = 30;

  /** A select for one of Kith's columns. */
  public record Field(String id, String label, @Nullable String hint, List<Choice> choices) {}

  /** A select for the meaning of one word of the sheet. */
  public record Word(String id, String label, String said, List<Choice> choices) {}

  /**
   * @param adopters whether the reader may load adopters
   */
  static SheetColumnsPage of(UploadView upload, SheetMapping mapping, boolean adopters) {
    List<Field> fields = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    for (SheetColumn<?> column : upload.kind().columns()) {
      fields.add(
          new Field(
              COLUMN + column.name(),
              column.title() + (column.required() ? ", needed for a new household" : ""),
              column.hint().isEmpty() ? null : column.hint(),
              choices(column, upload.heads(), mapping, adopters)));
      words.addAll(words(column, upload, mapping, adopters));
    }
    String name = upload.mappingName();
    return new SheetColumnsPage(
        "/sheets/" + upload.id(),
        upload.kind().title(),
        upload.fileName(),
        fields,
        words,
        upload.unknownWords().values().stream().anyMatch(said -> said.size() > MOST_WORDS),
        name == null ? upload.kind().title() : name);
  }

  private static List<Choice> choices(
      SheetColumn<?> column, List<String> heads, SheetMapping mapping, boolean adopters) {
    String chosen = mapping.columns().get(column.name());
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", "Not in the sheet"));
    for (int i = 0; i < heads.size(); i++) {
      String head = heads.get(i);
      boolean is = chosen != null && CodeWords.plain(chosen).equals(CodeWords.plain(head));
      choices.add(Choice.of(HEAD + i, head).chosen(is));
    }
    if (column.required()) {
      String all = mapping.everywhere().get(column.name());
      for (String code : codes(column, adopters)) {
        choices.add(
            Choice.of(EVERYWHERE + code, "In every row: " + column.words().said(code))
                .chosen(code.equals(all)));
      }
    }
    return choices;
  }

  private static List<String> codes(SheetColumn<?> column, boolean adopters) {
    return column.words().words().keySet().stream()
        .filter(code -> !code.equals(CodeWords.NONE))
        .filter(code -> adopters || !code.equals("ADOPTER"))
        .toList();
  }

  private static List<Word> words(
      SheetColumn<?> column, UploadView upload, SheetMapping mapping, boolean adopters) {
    Map<String, String> told = mapping.words().getOrDefault(column.name(), Map.of());
    Set<String> all = new LinkedHashSet<>();
    upload.unknownWords().getOrDefault(column.name(), Set.of()).stream()
        .limit(MOST_WORDS)
        .forEach(all::add);
    all.addAll(told.keySet());
    List<Word> words = new ArrayList<>();
    for (String said : all) {
      String meaning = told.get(CodeWords.plain(said));
      List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Choose")));
      for (String code : codes(column, adopters)) {
        choices.add(Choice.of(code, column.words().said(code)).chosen(code.equals(meaning)));
      }
      choices.add(
          Choice.of(NOTHING, "Says nothing: leave it empty")
              .chosen(CodeWords.NONE.equals(meaning)));
      words.add(
          new Word(
              WORD + column.name() + "-" + words.size(),
              "“" + said + "” as " + column.title().toLowerCase(Locale.UK),
              said,
              choices));
    }
    return words;
  }

  /** What the form says; words that nobody has said anything about stay as they were. */
  static SheetMapping read(UploadView upload, SheetMapping before, Form form) {
    Map<String, String> columns = new TreeMap<>();
    Map<String, String> everywhere = new TreeMap<>();
    Map<String, Map<String, String>> words = new TreeMap<>();
    for (SheetColumn<?> column : upload.kind().columns()) {
      String chosen = form.value(COLUMN + column.name());
      for (int i = 0; i < upload.heads().size(); i++) {
        if (chosen.equals(HEAD + i)) {
          columns.put(column.name(), upload.heads().get(i));
        }
      }
      if (chosen.startsWith(EVERYWHERE)) {
        everywhere.put(column.name(), chosen.substring(EVERYWHERE.length()));
      }
      Map<String, String> said =
          new TreeMap<>(before.words().getOrDefault(column.name(), Map.of()));
      for (int i = 0; !form.value("said-" + WORD + column.name() + "-" + i).isEmpty(); i++) {
        String id = WORD + column.name() + "-" + i;
        String meaning = form.value(id);
        if (!meaning.isEmpty()) {
          said.put(
              CodeWords.plain(form.value("said-" + id)),
              meaning.equals(NOTHING) ? CodeWords.NONE : meaning);
        }
      }
      if (!said.isEmpty()) {
        words.put(column.name(), said);
      }
    }
    return new SheetMapping(upload.heads(), columns, everywhere, words);
  }

  /** Where the error of a column is shown. */
  static String target(String column) {
    return COLUMN + column;
  }
}
