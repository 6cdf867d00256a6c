package uk.kith.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class OutputTest {

  private final Output output = new Output();

  @Test
  void showsWhatTheApplicationSaysToPeopleAndNothingElse() {
    assertEquals("Sign in as x", output.read("KITH: Sign in as x"));
    assertNull(output.read("[INFO] Payara Micro ready"));
    assertNull(output.failure());
  }

  @Test
  void theApplicationsOwnReasonIsWhyItDidNotStart() {
    assertNull(output.read("KITH FAILED: The tables cannot be brought up to date."));
    output.read("Exception while loading the app");
    assertEquals("The tables cannot be brought up to date.", output.failure());
  }

  @Test
  void aServerThatGivesUpWithoutAReasonIsNoticed() {
    output.read("  Exception while loading the app");
    assertEquals("The application did not start.", output.failure());
  }
}
