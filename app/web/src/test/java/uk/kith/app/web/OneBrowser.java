package uk.kith.app.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The browser of a thread for a whole run of tests: starting one takes longer than most checks, and
 * each check has a context of its own, with its own cookies and storage. Playwright knows one
 * thread.
 */
final class OneBrowser {

  private static final ThreadLocal<@Nullable Browser> RUNNING = new ThreadLocal<>();

  private OneBrowser() {}

  static Browser at(Path chromium) {
    Browser browser = RUNNING.get();
    if (browser == null || !browser.isConnected()) {
      browser = start(chromium);
      RUNNING.set(browser);
    }
    return browser;
  }

  /** It ends with the JVM of the tests. */
  private static Browser start(Path chromium) {
    return Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }
}
