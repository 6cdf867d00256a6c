package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Looks at pages in a real browser: accessibility, the console, widths, and pictures to look at
 * under {@code target/screenshots}. Pages come from a running server, or from templates rendered by
 * a test and served from memory under the same security policy.
 */
public final class PageCheck implements AutoCloseable {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final int WIDE = 1280;
  private static final int PHONE = 375;
  private static final int NARROWEST = 320;

  /** How long the menu of the navigation may take to close by script on a narrow page. */
  private static final int SETTLED_WITHIN_MILLISECONDS = 5_000;

  /** How long a page may be asked for again until it tells the end of its work. */
  private static final Duration TOLD_WITHIN = Duration.ofSeconds(60);

  private final BrowserContext context;
  private final Page page;
  private final String base;
  private final boolean script;
  private final List<String> console = new ArrayList<>();

  private PageCheck(String base, Path chromium, boolean script) {
    this.base = base;
    this.script = script;
    this.context =
        OneBrowser.at(chromium)
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(WIDE, 900)
                    .setJavaScriptEnabled(script));
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            console.add(message.text());
          }
        });
    page.onPageError(console::add);
  }

  /** A browser on a running server, such as {@code http://localhost:8080}. */
  public static PageCheck on(String server) {
    return new PageCheck(server, chromium(), true);
  }

  /** The same without script, for the main journeys. */
  public static PageCheck withoutScript(String server) {
    return new PageCheck(server, chromium(), false);
  }

  /** A browser that finds these pages, by path, and the assets; nothing else. */
  public static PageCheck of(Map<String, String> pages) {
    PageCheck check = on("http://kith.test");
    check.page.route("**/*", route -> fulfil(route, pages));
    return check;
  }

  /** For journeys: the tab itself. */
  public Page page() {
    return page;
  }

  /** Opens a page, looks at it from all sides and takes its pictures. */
  public void check(String path, String picture) {
    console.clear();
    page.setViewportSize(WIDE, 900);
    page.navigate(base + path);
    accessible(path, WIDE);
    shoot(picture + "-wide");
    page.setViewportSize(PHONE, 800);
    page.navigate(base + path);
    fits(path, PHONE);
    shoot(picture + "-narrow");
    page.setViewportSize(NARROWEST, 800);
    page.navigate(base + path);
    fits(path, NARROWEST);
    accessible(path, NARROWEST);
    assertEquals(List.of(), console, path + ": console");
    page.setViewportSize(WIDE, 900);
  }

  /** Presses the button of a form, and waits until the server has heard it. */
  public void post(String button) {
    page.waitForResponse(
        response -> response.request().method().equals("POST"), () -> page.click(button));
  }

  /**
   * Asks for the page again and again until it tells this, as somebody without script does. Never
   * by a reload: Chromium refuses it while the answer to a form is taking the page's place.
   */
  public void refreshUntil(String told) {
    long end = System.nanoTime() + TOLD_WITHIN.toNanos();
    while (!page.textContent("main").contains(told)) {
      assertTrue(
          System.nanoTime() < end, () -> "never told: " + told + "\n" + page.textContent("main"));
      try {
        page.navigate(page.url());
      } catch (PlaywrightException interrupted) {
        continue; // the form's answer came first: look at that
      }
    }
  }

  /** Nothing for axe to find on the page as it stands. */
  public void accessible(String what, int width) {
    if (!script) {
      throw new IllegalStateException("axe is a script: look at " + what + " in a browser with it");
    }
    List<Rule> found =
        new AxeBuilder(page)
            .setLegacyMode(true)
            .options(violations())
            .withTags(RULES)
            .analyze()
            .getViolations();
    assertEquals(
        List.of(),
        found.stream().map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).toList(),
        what + " at " + width + ": axe");
  }

  /** What passes need not be told, which takes longer than finding it. */
  private static AxeRunOptions violations() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  /** A picture of the whole page under {@code target/screenshots}. */
  public void shoot(String picture) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", picture + ".png")));
  }

  /** Waits until the page fits into its window; says what is too wide when it never does. */
  private void fits(String path, int width) {
    try {
      page.waitForCondition(
          () -> scrollWidth() <= width,
          new Page.WaitForConditionOptions().setTimeout(SETTLED_WITHIN_MILLISECONDS));
    } catch (TimeoutError e) {
      fail(
          path + " is " + scrollWidth() + " wide in a window of " + width + ": " + widest(width),
          e);
    }
  }

  private int scrollWidth() {
    return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
  }

  private Object widest(int width) {
    return page.evaluate(
        "width => [...document.querySelectorAll('body *')]"
            + ".filter(e => e.getBoundingClientRect().right > width + 1)"
            + ".slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')",
        width);
  }

  private static void fulfil(Route route, Map<String, String> pages) {
    String path = route.request().url().replaceFirst("^https?://[^/]*", "");
    String html = pages.get(path);
    if (html != null) {
      route.fulfill(
          new Route.FulfillOptions()
              .setHeaders(
                  Map.of(
                      "Content-Type", "text/html;charset=utf-8", "Content-Security-Policy", POLICY))
              .setBody(html));
      return;
    }
    byte[] asset = path.startsWith("/assets/") ? Assets.find(path.substring(21)) : null;
    if (asset == null) {
      route.fulfill(new Route.FulfillOptions().setStatus(404).setBody("not found"));
      return;
    }
    route.fulfill(
        new Route.FulfillOptions().setContentType(AssetServlet.type(path)).setBodyBytes(asset));
  }

  /**
   * Skips the test, loudly, on a machine without the browser; fails there where CI must have it.
   */
  private static Path chromium() {
    Optional<Path> found =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty()) {
      String text = "NO CHROMIUM ON THIS MACHINE: THE PAGES WERE NOT LOOKED AT IN A BROWSER";
      System.err.println(text);
      if (System.getenv("CI") != null) {
        throw new AssertionError(text);
      }
      Assumptions.abort(text);
    }
    return found.get();
  }

  @Override
  public void close() {
    context.close();
  }
}
