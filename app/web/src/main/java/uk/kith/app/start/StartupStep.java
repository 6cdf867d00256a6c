package uk.kith.app.start;

/**
 * Something that must be in before Kith is ready, done once at every start after the migrations:
 * demonstration data, the first administrator. A failing step fails the deployment.
 */
public interface StartupStep {
  /** Lower runs first. */
  int order();

  /** Runs without a transaction and as nobody; calls use cases as an actor of its choice. */
  void run() throws Exception;
}
