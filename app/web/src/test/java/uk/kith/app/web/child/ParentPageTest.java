package uk.kith.app.web.child;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;

class ParentPageTest {

  @Test
  void looksRightInABrowser() {
    ParentPage page = new ParentPage("/children/1", "Sami Khan", "Leah Khan, Child R-1011");
    Form form = Form.EMPTY.with("parent", "No child on record has the number R-10");
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/parent",
                Pages.TEMPLATES
                    .pagesParent(Frames.officer("Parent", Section.CHILDREN), page, form)
                    .render()))) {
      check.check("/parent", "own-parent");
    }
  }
}
