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
    ChildView boy = RegisterFixture.aBoy("Amir", 9);
    return new ChildView(
        boy.id(),
        number,
        boy.firstName(),
        boy.familyName(),
        boy.birth(),
        boy.age(),
        boy.sex(),
        boy.heritage(),
        boy.nationalEthnicity(),
        boy.lookedAfterSince(),
        boy.legalStatus(),
        boy.worker(),
        boy.team(),
        boy.placement(),
        boy.siblings(),
        boy.home(),
        boy.school(),
        boy.schoolName(),
        boy.wishes(),
        boy.keptFromPeople(),
        boy.schoolsToMind(),
        boy.snapshot(),
        boy.version());
  }
}
