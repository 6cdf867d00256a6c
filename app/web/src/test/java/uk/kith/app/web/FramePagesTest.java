package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.NavigationItem;
import uk.kith.app.web.footer.TextPages;
import uk.kith.kernel.service.Role;

/** The frame, and the pages that need nothing else. */
class FramePagesTest {

  @Test
  void everyPageSaysThatItsPeopleAreInvented() {
    String html = Pages.TEMPLATES.pagesError(Frames.officer("x", null), ErrorPage.of(404)).render();
    assertTrue(html.contains("Demonstration data, Rotherham 2014. The people are invented."));
  }

  @Test
  void navigationShowsOnlyWhatTheRoleOpens() {
    assertEquals(
        List.of(
            "Children",
            "Searches",
            "Households",
            "Vacancies",
            "Court",
            "What is due",
            "Permanence",
            "Sufficiency",
            "Returns",
            "Data quality",
            "Postcodes"),
        navigation(Role.PLACEMENT_OFFICER));
    assertEquals(
        List.of(
            "Children",
            "Searches",
            "Households",
            "Vacancies",
            "Court",
            "What is due",
            "Permanence",
            "Adoption",
            "Sufficiency",
            "Data quality"),
        navigation(Role.PANEL_ADVISER));
    assertEquals(
        List.of("Children", "Searches", "Court", "What is due", "Permanence", "Sufficiency"),
        navigation(Role.COURT_OFFICER));
    assertEquals(List.of("Sufficiency"), navigation(Role.COMMISSIONER));
    assertEquals(
        List.of("Postcodes", "Yearly tables", "Policy", "Users", "Service accounts"),
        navigation(Role.ADMINISTRATOR));
    assertEquals(
        List.of(
            "Children",
            "Searches",
            "Sufficiency",
            "Returns",
            "Data quality",
            "Restricted records",
            "Keeping records",
            "Requests for data",
            "Who saw what"),
        navigation(Role.INFORMATION_GOVERNANCE));
  }

  private static List<String> navigation(Role role) {
    return Frames.signedIn("x", null, role, null, false).navigation().stream()
        .map(NavigationItem::text)
        .toList();
  }

  @Test
  void titleOfAPageWithErrorsBeginsWithError() {
    assertEquals("Error: Sign in – Rotherham – Kith", Frames.stranger("Sign in", true).fullTitle());
  }

  @Test
  void whatPeopleTypeIsEscaped() {
    Form form = Form.prefilled(Map.of("username", "\"><script>alert(1)</script>"));
    String html =
        Pages.TEMPLATES
            .pagesSignIn(Frames.stranger("Sign in", false), form, null, List.of())
            .render();
    assertFalse(html.contains("<script>alert"));
    assertTrue(
        html.contains("&#34;>&lt;script>") || html.contains("&#34;&gt;&lt;script&gt;"), html);
  }

  @Test
  void thePasswordIsNeverSentBack() {
    Form form = Form.prefilled(Map.of("username", "a", "password", "secret-word"));
    String html =
        Pages.TEMPLATES
            .pagesSignIn(Frames.stranger("Sign in", true), form, null, List.of())
            .render();
    assertFalse(html.contains("secret-word"));
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    Form wrong =
        Form.prefilled(Map.of("username", "priya"))
            .with("username", "User name or password is not right");
    pages.put(
        "/sign-in",
        Pages.TEMPLATES
            .pagesSignIn(
                Frames.stranger("Sign in", true),
                wrong,
                null,
                List.of("placement-officer", "approver", "commissioner"))
            .render());
    pages.put(
        "/sign-in-organisation",
        Pages.TEMPLATES
            .pagesSignIn(
                Frames.stranger("Sign in", false), Form.EMPTY, "/sign-in/organisation", List.of())
            .render());
    pages.put(
        "/signed-out",
        Pages.TEMPLATES
            .pagesSignedOut(
                Frames.stranger("You are signed out", false), "https://id.example/logout?x=1&y=2")
            .render());
    for (int status : List.of(403, 404, 409, 422, 500, 503)) {
      ErrorPage error = ErrorPage.of(status);
      pages.put(
          "/" + status,
          Pages.TEMPLATES.pagesError(Frames.officer(error.title(), null), error).render());
    }
    TextPages.all()
        .forEach(
            (path, text) ->
                pages.put(
                    path,
                    Pages.TEMPLATES
                        .pagesText(Frames.stranger(text.title(), false), text)
                        .render()));
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, path.substring(1)));
    }
  }
}
