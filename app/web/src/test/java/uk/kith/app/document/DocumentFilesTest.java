package uk.kith.app.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import uk.kith.app.document.Document.Paragraph;
import uk.kith.app.document.Document.Section;
import uk.kith.app.document.Document.Table;

/** A document says the same as Word and as PDF, and both can be read aloud. */
class DocumentFilesTest {

  private static final Document DOCUMENT =
      new Document(
          "2014-10-01_placement-decision_C-17",
          "Why Šárka lives with Karen & Paul <Whitfield>",
          List.of("Child: Šárka, C-17"),
          List.of(
              Section.of("The decision", new Paragraph("Near her school, and her brother’s.")),
              Section.of(
                  "Homes that were considered",
                  new Table(
                      List.of("Home", "State"),
                      List.of(List.of("F-031", "Possible"), List.of("F-044", "Not then"))))),
          "Written out from Kith by p.nair on 1 October 2014.");

  @Test
  void wordHasHeadingsAsStylesAndTablesAsTables() throws Exception {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WordFile.of(DOCUMENT)))) {
      assertEquals(
          List.of("Title: " + DOCUMENT.title(), "Heading1: The decision"),
          word.getParagraphs().stream()
              .filter(each -> each.getStyle() != null)
              .map(each -> each.getStyle() + ": " + each.getText())
              .limit(2)
              .toList());
      assertEquals("F-044", word.getTables().get(0).getRow(2).getCell(0).getText());
      assertTrue(word.getTables().get(0).getRow(0).isRepeatHeader());
      String text =
          word.getParagraphs().stream().map(each -> each.getText()).collect(Collectors.joining());
      assertTrue(text.contains(DOCUMENT.foot()), text);
    }
  }

  @Test
  void pdfSaysTheSame() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(PdfFile.of(DOCUMENT))) {
      String text = new PDFTextStripper().getText(pdf);
      for (String said : List.of(DOCUMENT.title(), "Near her school", "F-044", "Page 1 of 1")) {
        assertTrue(text.contains(said), text);
      }
    }
  }

  @Test
  void pdfKeepsIso14289() throws Exception {
    TaggedPdf.require(PdfFile.of(DOCUMENT));
  }

  @Test
  void aNameThatIsNoNameOfAFileIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Document("../a", "A", List.of(), List.of(), "B"));
  }

  @Test
  void aRowNeedsACellForEachHead() {
    List<List<String>> tooShort = List.of(List.of("one"));
    assertThrows(IllegalArgumentException.class, () -> new Table(List.of("A", "B"), tooShort));
  }
}
