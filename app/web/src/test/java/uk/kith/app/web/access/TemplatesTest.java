package uk.kith.app.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates write every value as the text that it is, and hold no script or style of their own. */
class TemplatesTest {

  private static final Path TEMPLATES =
      Path.of(System.getProperty("kith.root", "../..")).resolve("app/web/src/main/jte");

  private static final String FOR_PDF = "print/document.jte";

  /** A value unescaped, a script in the page, a handler, a style, an address that is code. */
  private static final Pattern DANGEROUS =
      Pattern.compile(
          "\\$unsafe|<script(?![^>]*\\ssrc=)|<style|\\son[a-z]+=|\\sstyle=|javascript:",
          Pattern.CASE_INSENSITIVE);

  @Test
  void noTemplateWritesWhatCouldRun() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      // What becomes a PDF is never sent to a browser, and has its styles in it.
      all =
          files
              .filter(each -> each.toString().endsWith(".jte") && !each.endsWith(FOR_PDF))
              .toList();
    }
    assertTrue(all.size() > 100, () -> all.size() + " templates");
    assertEquals(List.of(), all.stream().filter(TemplatesTest::isDangerous).toList());
  }

  @Test
  void whatCouldRunIsSeen() {
    for (String each :
        List.of(
            "$unsafe{name}",
            "<script>x()</script>",
            "<a onclick=\"x()\">",
            "<p style=\"x\">",
            "<a href=\"javascript:x()\">")) {
      assertTrue(DANGEROUS.matcher(each).find(), each);
    }
    assertTrue(!DANGEROUS.matcher("<script type=\"module\" src=\"/assets/x.js\">").find());
  }

  private static boolean isDangerous(Path template) {
    try {
      return DANGEROUS.matcher(Files.readString(template)).find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
