package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.child;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;

class ParentPageTest {

  @Test
  void whoIsOfTheSameSearchIsChosenWithoutANumber() {
    assertEquals(List.of(), ParentPage.choices(List.of()));
    assertEquals(
        List.of(child("Amir") + " Amir, 16", " None of them"),
        ParentPage.choices(List.of(aBoy("Amir", 16))).stream()
            .map(each -> each.value() + " " + each.text())
            .toList());
    Map<String, String> both = Map.of("together", child("Amir").toString(), "parent", "R-1011");
    assertNotNull(ParentPage.checked(Form.prefilled(both)).error("parent"));
    assertNull(ParentPage.checked(Form.prefilled(Map.of("together", ""))).error("parent"));
  }

  @Test
  void looksRightInABrowser() {
    ParentPage page =
        new ParentPage(
            "/children/1",
            "Sami Khan",
            "Leah Khan, Child R-1011",
            ParentPage.choices(List.of(aBoy("Amir", 16), aBoy("Danyal", 9))));
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
