package uk.kith.app.web.sheets;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.component.Form;
import uk.kith.placements.engine.sheets.SheetLimits;

/**
 * What the form sent: a file, or cells that were pasted, which are a file of text.
 *
 * @param form the fields that people typed, cells included
 * @param content one byte more than is read tells that it is too large; empty when nothing came
 */
record SentSheet(Form form, String fileName, byte[] content) {

  static final String FILE = "file";
  static final String CELLS = "cells";

  /** A browser that sends no file sends an empty part. */
  static SentSheet of(List<EntityPart> parts) {
    Map<String, String> typed = new HashMap<>();
    String fileName = "";
    byte[] file = {};
    for (EntityPart part : parts) {
      byte[] content = content(part);
      if (part.getName().equals(FILE)) {
        file = content;
        fileName = part.getFileName().orElse("");
      } else {
        typed.put(part.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    Form form = Form.prefilled(typed);
    return file.length > 0 || form.value(CELLS).isEmpty()
        ? new SentSheet(form, fileName, file)
        : new SentSheet(form, "Pasted cells", form.value(CELLS).getBytes(StandardCharsets.UTF_8));
  }

  boolean isEmpty() {
    return content.length == 0;
  }

  private static byte[] content(EntityPart part) {
    try (InputStream in = part.getContent()) {
      return in.readNBytes(SheetLimits.DEFAULT.bytes() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("a part of the form cannot be read", e);
    }
  }
}
