package uk.kith.app.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Documents as answers that a browser keeps as a file. */
public final class DocumentFiles {

  private DocumentFiles() {}

  public static Response word(Document document) {
    return file(WordFile.of(document), WordFile.TYPE, document.name() + ".docx");
  }

  public static Response pdf(Document document) {
    return file(PdfFile.of(document), PdfFile.TYPE, document.name() + ".pdf");
  }

  private static Response file(byte[] bytes, String type, String name) {
    return Response.ok(bytes, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
