package uk.kith.app.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import uk.kith.app.web.Pages;

/**
 * A document as PDF/UA-1 (ISO 14289-1): tagged, in English, its font in the file, so that it reads
 * the same on every machine and aloud. The font is the one that PDFBox brings.
 */
public final class PdfFile {

  public static final String TYPE = "application/pdf";

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final int REGULAR = 400;

  private PdfFile() {}

  /** The whole file. */
  public static byte[] of(Document document) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useFont(PdfFile::font, "Kith", REGULAR, FontStyle.NORMAL, true)
          .withHtmlContent(Pages.TEMPLATES.printDocument(document).render(), null)
          .withProducer("Kith")
          .toStream(bytes)
          .run();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
  }
}
