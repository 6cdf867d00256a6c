package uk.kith.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Starts Kith and stops everything again on Ctrl-C. Arguments: the Payara Micro jar, the war. What
 * goes wrong is one sentence on the console and exit code 1; no process is left behind.
 */
public final class Launcher {

  private static final Deque<AutoCloseable> RUNNING = new ArrayDeque<>();

  private Launcher() {}

  public static void main(String[] arguments) {
    Runtime.getRuntime().addShutdownHook(new Thread(Launcher::stop, "stop"));
    try {
      run(Path.of(arguments[0]), Path.of(arguments[1]), Settings.of(System.getenv()));
    } catch (Problem problem) {
      System.err.println();
      System.err.println("Kith did not start. " + problem.getMessage());
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void run(Path payara, Path war, Settings settings) throws InterruptedException {
    for (Path needed : new Path[] {payara, war}) {
      if (!Files.isRegularFile(needed)) {
        throw new Problem("There is no " + needed + ": build Kith first.");
      }
    }
    keep(DataFolder.hold(settings.dataDir()));
    Server.stopLeftOver(settings);
    Server.requireFree(settings.port());
    Map<String, String> environment = new HashMap<>();
    String dbUrl = settings.dbUrl();
    if (dbUrl == null) {
      System.out.println("Starting PostgreSQL, data in " + settings.dataDir());
      LocalDatabase database = keep(LocalDatabase.start(settings));
      dbUrl = database.url();
      // Under which received files are encrypted; a master key of the environment comes before it.
      // A database elsewhere has its key from whoever keeps it: one made here would lock others
      // out.
      environment.put(
          "KITH_PLACEMENTS_FILES_KEY_FILE", settings.dataDir().resolve("files.key").toString());
    } else {
      LocalDatabase.tryConnection(dbUrl, settings.dbUser(), settings.dbPassword());
    }
    environment.put("DB_URL", dbUrl);
    environment.put("DB_USER", settings.dbUser());
    environment.put("DB_PASSWORD", settings.dbPassword());
    environment.put("KITH_DEMO", Boolean.toString(settings.demo()));
    if (settings.today() != null) {
      environment.put("KITH_TODAY", settings.today());
    }
    System.out.println("Starting Kith");
    Server server = keep(Server.start(payara, war, settings, environment));
    server.awaitReady();
    greet(settings);
    int code = server.await();
    if (!stopping()) {
      throw new Problem("The server ended with code " + code + ".");
    }
  }

  private static void greet(Settings settings) {
    System.out.println();
    System.out.println("Kith is ready: http://localhost:" + settings.port());
    if (settings.demo()) {
      System.out.println("Demonstration data, business date " + settings.today() + ". Sign in as");
      System.out.println("  placement-officer, panel-adviser, commissioner, court-officer,");
      System.out.println("  administrator, approver, supervising-worker, reviewing-officer or");
      System.out.println("  information-governance, password kith-demo");
    }
    System.out.println("Ctrl-C stops everything.");
  }

  private static synchronized <T extends AutoCloseable> T keep(T running) {
    RUNNING.push(running);
    return running;
  }

  private static boolean stopping() {
    try {
      Thread hook = new Thread(() -> {});
      Runtime.getRuntime().addShutdownHook(hook);
      Runtime.getRuntime().removeShutdownHook(hook);
      return false;
    } catch (IllegalStateException e) {
      return true; // hooks cannot be added once the JVM stops
    }
  }

  private static synchronized void stop() {
    while (!RUNNING.isEmpty()) {
      try {
        RUNNING.pop().close();
      } catch (Exception e) {
        System.err.println("Did not stop cleanly: " + e.getMessage());
      }
    }
  }
}
