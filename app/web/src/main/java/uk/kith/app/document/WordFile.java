package uk.kith.app.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A document as Word holds it (Office Open XML): headings are styles, so that Word shows an outline
 * and a screen reader can go by them; heads of tables repeat on each page.
 */
public final class WordFile {

  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final String TITLE = "Title";
  private static final String HEADING = "Heading1";
  private static final String FONT = "Arial";
  private static final String BRAND = "12436D";

  /** Word counts letters in half points. */
  private static final int BODY_SIZE = 22;

  private static final int HEADING_SIZE = 28;
  private static final int TITLE_SIZE = 40;
  private static final int SPACE_AFTER = 120;

  private final XWPFDocument word = new XWPFDocument();

  private WordFile() {}

  /** The whole file. */
  public static byte[] of(Document document) {
    WordFile file = new WordFile();
    try (XWPFDocument word = file.word;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      file.write(document);
      word.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Document document) {
    word.getProperties().getCoreProperties().setTitle(document.title());
    word.getProperties().getCoreProperties().setCreator("Kith");
    styles();
    paragraph(document.title()).setStyle(TITLE);
    document.about().forEach(this::paragraph);
    for (Document.Section section : document.sections()) {
      paragraph(section.heading()).setStyle(HEADING);
      section.blocks().forEach(this::block);
    }
    paragraph(document.foot());
  }

  private void block(Document.Block block) {
    if (block instanceof Document.Paragraph paragraph) {
      paragraph(paragraph.text());
    } else if (block instanceof Document.Table table) {
      table(table);
    }
  }

  private XWPFParagraph paragraph(String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setSpacingAfter(SPACE_AFTER);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private void table(Document.Table table) {
    XWPFTable made = word.createTable(table.rows().size() + 1, table.heads().size());
    made.setWidth("100%");
    XWPFTableRow heads = made.getRow(0);
    heads.setRepeatHeader(true);
    fill(heads, table.heads(), true);
    for (int row = 0; row < table.rows().size(); row++) {
      XWPFTableRow cells = made.getRow(row + 1);
      cells.setCantSplitRow(true);
      fill(cells, table.rows().get(row), false);
    }
    paragraph("");
  }

  private static void fill(XWPFTableRow row, List<String> cells, boolean bold) {
    for (int column = 0; column < cells.size(); column++) {
      var run = row.getCell(column).getParagraphs().get(0).createRun();
      run.setBold(bold);
      run.setText(cells.get(column));
    }
  }

  private void styles() {
    XWPFStyles styles = word.createStyles();
    CTStyles defaults = CTStyles.Factory.newInstance();
    font(defaults.addNewDocDefaults().addNewRPrDefault().addNewRPr(), BODY_SIZE);
    styles.setStyles(defaults);
    styles.setSpellingLanguage("en-GB");
    styles.addStyle(heading(TITLE, "Title", TITLE_SIZE, 0));
    styles.addStyle(heading(HEADING, "heading 1", HEADING_SIZE, 0));
  }

  private static XWPFStyle heading(String id, String name, int size, int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(2L * SPACE_AFTER));
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    CTRPr letters = style.addNewRPr();
    font(letters, size);
    letters.addNewB();
    letters.addNewColor().setVal(BRAND);
    return new XWPFStyle(style);
  }

  private static void font(CTRPr letters, int size) {
    CTFonts fonts = letters.addNewRFonts();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    letters.addNewSz().setVal(BigInteger.valueOf(size));
  }
}
