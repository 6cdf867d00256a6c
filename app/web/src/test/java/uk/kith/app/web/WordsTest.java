package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.placements.api.ChildView;

/** How a child is called where its number stands. */
class WordsTest {

  @Test
  void aChildWithoutANumberIsSaidToHaveNoneWhateverItIsKnownFrom() {
    assertEquals("No number recorded", Words.caption(numbered(null)));
    assertEquals("Child R-1009", Words.caption(numbered("R-1009")));
  }

  private static ChildView numbered(@Nullable String number) {
    return RegisterFixture.numbered(RegisterFixture.aBoy("Amir", 9), number);
  }
}
