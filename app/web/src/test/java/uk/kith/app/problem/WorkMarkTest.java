package uk.kith.app.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkMarkTest {

  private static final UUID OUTER = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID INNER = UUID.fromString("00000000-0000-0000-0000-000000000002");

  @Test
  void namesTheThreadWhileTheWorkLasts() {
    String before = name();
    try (WorkMark outer = WorkMark.set("request", OUTER)) {
      assertEquals("request " + OUTER, name());
      try (WorkMark inner = WorkMark.set("job", INNER)) {
        assertEquals("job " + INNER, name());
        assertEquals(INNER, WorkMark.reference());
      }
      assertEquals("request " + OUTER, name());
      assertEquals(OUTER, WorkMark.reference());
    }
    assertEquals(before, name());
  }

  @Test
  void aFailureOutsideOfMarkedWorkHasAReferenceOfItsOwn() {
    assertNotEquals(WorkMark.reference(), WorkMark.reference());
  }

  @Test
  void aFailureIsToldByTheIdOfItsRequest() {
    try (WorkMark mark = WorkMark.set("request", OUTER)) {
      assertEquals(
          "The log tells more under " + OUTER, Problems.of(new ArithmeticException()).detail());
    }
  }

  private static String name() {
    return Thread.currentThread().getName();
  }
}
