package uk.kith.app.web.statement;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.app.document.Document;
import uk.kith.app.document.Document.Paragraph;
import uk.kith.app.document.Document.Section;
import uk.kith.app.web.Dates;
import uk.kith.kernel.service.SheetBook;
import uk.kith.kernel.service.SheetFile;
import uk.kith.sufficiency.api.StatementContent;
import uk.kith.sufficiency.api.StatementContent.Part;
import uk.kith.sufficiency.api.StatementContent.Table;
import uk.kith.sufficiency.api.Statements.Final;

/** A statement as a document and its tables as one workbook. */
final class StatementFiles {

  private StatementFiles() {}

  /**
   * The draft, which says first what is missing.
   *
   * @param writer sign-in name of who takes it
   */
  static Document draft(
      StatementContent content, List<String> missing, LocalDate asOf, String writer) {
    List<Section> sections = new ArrayList<>();
    if (!missing.isEmpty()) {
      sections.add(
          new Section(
              "What is missing", missing.stream().<Document.Block>map(Paragraph::new).toList()));
    }
    content.parts().forEach(part -> sections.add(section(part)));
    return new Document(
        "sufficiency-statement-draft-" + asOf,
        content.title(),
        Stream.concat(
                Stream.of("Draft of " + Dates.day(asOf) + ", not agreed."),
                content.about().stream())
            .toList(),
        sections,
        "Written out from Kith by " + writer + " on " + Dates.day(asOf));
  }

  /** A final version; nothing in it is of another day. */
  static Document whole(Final version) {
    return new Document(
        name(version),
        version.content().title(),
        about(version),
        version.content().parts().stream().map(StatementFiles::section).toList(),
        "Made final in Kith by " + version.by() + ", " + Dates.moment(version.at()));
  }

  static String name(Final version) {
    return "sufficiency-statement-" + version.number() + "-" + version.asOf();
  }

  private static List<String> about(Final version) {
    return Stream.concat(Stream.of(agreed(version)), version.content().about().stream()).toList();
  }

  static String agreed(Final version) {
    return "Version "
        + version.number()
        + ", agreed by "
        + version.agreedBy()
        + " on "
        + Dates.day(version.agreedOn())
        + ".";
  }

  private static Section section(Part part) {
    List<Document.Block> blocks = new ArrayList<>();
    part.paragraphs().stream()
        .filter(text -> !text.isBlank())
        .forEach(text -> blocks.add(new Paragraph(text)));
    for (Table table : part.tables()) {
      blocks.add(new Paragraph(table.name() + ". " + table.source()));
      blocks.add(new Document.Table(table.heads(), table.rows()));
    }
    return new Section(part.heading(), blocks);
  }

  static Response sheets(StatementContent content, List<String> lines, String name) {
    List<String> first = new ArrayList<>(List.of(content.title()));
    first.addAll(lines);
    SheetBook book = new SheetBook(first);
    content.parts().stream()
        .flatMap(part -> part.tables().stream())
        .forEach(
            table ->
                book.add(
                    table.name(),
                    table.heads(),
                    table.rows().stream()
                        .map(row -> row.stream().map(StatementFiles::cell).toList())
                        .toList(),
                    table.source()));
    return Response.ok(book.finish(), SheetFile.XLSX_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
        .build();
  }

  static Response sheets(Final version) {
    return sheets(version.content(), about(version), name(version));
  }

  /** Whole numbers as numbers, so that a spreadsheet can add them up. */
  static Object cell(String text) {
    return text.matches("−?[0-9]{1,3}(,[0-9]{3})*")
        ? (Object) Long.valueOf(text.replace(",", "").replace('−', '-'))
        : text;
  }
}
