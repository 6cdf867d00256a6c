package uk.kith.app.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Whether a PDF can be read aloud: PDF/UA-1 (ISO 14289-1), as veraPDF judges it. */
public final class TaggedPdf {

  private TaggedPdf() {}

  public static void require(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      assertTrue(
          result.isCompliant(),
          () ->
              result.getTestAssertions().stream()
                  .map(each -> each.getRuleId() + " " + each.getMessage())
                  .distinct()
                  .collect(Collectors.joining("\n")));
    }
  }
}
