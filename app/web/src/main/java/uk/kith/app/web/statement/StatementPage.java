package uk.kith.app.web.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Column;
import uk.kith.sufficiency.api.StatementContent.Part;
import uk.kith.sufficiency.api.Statements.Final;
import uk.kith.sufficiency.api.Statements.Words;
import uk.kith.sufficiency.engine.statement.OwnPart;

/**
 * What the statement holds, what is missing, what people write for it, and its final versions.
 *
 * @param asOf "30 September 2014"
 * @param forecast from which forecast it is
 * @param seal of the figures on the page
 * @param writes whether the reader writes it and makes it final
 */
public record StatementPage(
    String asOf,
    String forecast,
    List<Held> held,
    List<String> missing,
    List<Own> own,
    List<FinalLine> finals,
    String seal,
    boolean writes) {

  public static final List<Column> COLUMNS = List.of(Column.of("Part"), Column.of("What it says"));

  public StatementPage {
    held = List.copyOf(held);
    missing = List.copyOf(missing);
    own = List.copyOf(own);
    finals = List.copyOf(finals);
  }

  /** A part of the document and the tables in it. */
  public record Held(String heading, String says) {}

  /**
   * A part that people write.
   *
   * @param id of its field
   * @param told what Kith has to say of it
   * @param asked what is to be written
   * @param version that stands, 0 when none
   * @param text that stands, empty when none
   * @param written who wrote it, and when; null when nobody did
   */
  public record Own(
      String id,
      String heading,
      String told,
      String asked,
      int version,
      String text,
      @Nullable String written,
      List<Earlier> versions) {}

  /** What was written at a time; the first is what stands. */
  public record Earlier(String when, List<String> lines) {}

  /** A final version. */
  public record FinalLine(String href, String words, String made) {}

  static StatementPage of(
      StatementFacts facts,
      Function<OwnPart, List<Words>> versions,
      List<Final> finals,
      boolean writes) {
    return new StatementPage(
        Dates.day(facts.asOf()),
        StatementMaker.from(facts),
        StatementMaker.content(facts).parts().stream().map(StatementPage::held).toList(),
        StatementMaker.missing(facts),
        Arrays.stream(OwnPart.values())
            .map(part -> own(part, facts.words(), versions.apply(part)))
            .toList(),
        finals.stream()
            .map(
                each ->
                    new FinalLine(
                        StatementPageResource.ADDRESS + "/final/" + each.number(),
                        StatementFiles.agreed(each),
                        "Figures of "
                            + Dates.day(each.asOf())
                            + "; made final by "
                            + each.by()
                            + ", "
                            + Dates.moment(each.at())))
            .toList(),
        StatementMaker.seal(facts),
        writes);
  }

  private static Held held(Part part) {
    String says = part.paragraphs().isEmpty() ? "" : part.paragraphs().get(0);
    return new Held(
        part.heading(),
        part.tables().isEmpty()
            ? says
            : says
                + " Tables: "
                + part.tables().stream().map(each -> each.name()).collect(Collectors.joining("; "))
                + ".");
  }

  private static Own own(OwnPart part, Map<OwnPart, Words> words, List<Words> versions) {
    Words now = words.get(part);
    return new Own(
        id(part),
        part.words(),
        part.told(),
        part.asked(),
        now == null ? 0 : now.version(),
        now == null ? "" : now.text(),
        now == null ? null : when(now),
        versions.stream()
            .map(
                each ->
                    new Earlier(
                        when(each),
                        each.text().isEmpty()
                            ? List.of("What stood here was taken back.")
                            : each.text().lines().filter(line -> !line.isBlank()).toList()))
            .toList());
  }

  private static String when(Words words) {
    return "Version "
        + words.version()
        + ", "
        + Dates.day(words.on())
        + ", by "
        + words.by()
        + " ("
        + Dates.moment(words.at())
        + ")";
  }

  static String id(OwnPart part) {
    return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
