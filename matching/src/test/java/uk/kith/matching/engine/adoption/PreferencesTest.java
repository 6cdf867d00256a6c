package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.matching.engine.adoption.Preferences.Sought;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/** What adopters would accept, laid beside the children who wait (R-MATCH-20). */
class PreferencesTest {

  /** One child aged 0 to 4; two, and up to 6, with a stretch; some behaviour, no disability. */
  private static final Preferences THEIRS =
      new Preferences(
          new UpTo(0, 4, null, 6),
          new UpTo(1, 1, null, 2),
          Map.of(
              NeedKind.BEHAVIOUR, Willingness.HIGH_WITH_A_STRETCH,
              NeedKind.HEALTH, Willingness.SOME_WITH_A_STRETCH,
              NeedKind.DISABILITY, Willingness.NONE));

  private static Sought child(int age, NeedKind kind, NeedLevel level) {
    return new Sought(age, new Needs(Map.of(kind, level)));
  }

  private static String told(Sought... children) {
    StringBuilder told = new StringBuilder();
    THEIRS
        .fit(List.of(children))
        .forEach(
            part ->
                told.append(part.aspect())
                    .append(' ')
                    .append(part.fit())
                    .append(". ")
                    .append(part.words())
                    .append('\n'));
    return told.toString().strip();
  }

  private static Fit overall(Sought... children) {
    return Preferences.overall(THEIRS.fit(List.of(children)));
  }

  @Test
  void aChildIsWithinWhatTheyPrefer() {
    assertEquals(
        """
        AGES WITHIN. Aged 3: they prefer 0 to 4, and 0 to 6 with a stretch
        NUMBER WITHIN. 1 child: they prefer 1, and 1 to 2 with a stretch
        NEEDS WITHIN. Behaviour (some): they would accept some, and high with a stretch""",
        told(child(3, NeedKind.BEHAVIOUR, NeedLevel.SOME)));
    assertEquals(Fit.WITHIN, overall(child(4, NeedKind.DISABILITY, NeedLevel.NONE)));
  }

  @Test
  void brotherAndSisterAreAStretchAndSoIsTheElder() {
    assertEquals(
        """
        AGES STRETCH. Aged 2 and 6: they prefer 0 to 4, and 0 to 6 with a stretch
        NUMBER STRETCH. 2 children: they prefer 1, and 1 to 2 with a stretch
        NEEDS STRETCH. Behaviour (high): they would accept some, and high with a stretch; \
        health (some): they would accept some, with a stretch""",
        told(
            child(6, NeedKind.BEHAVIOUR, NeedLevel.HIGH),
            child(2, NeedKind.HEALTH, NeedLevel.SOME)));
  }

  /** What is outside is not made good by what is within. */
  @Test
  void whatIsBeyondTheStretchIsOutside() {
    assertEquals(Fit.OUTSIDE, overall(child(7, NeedKind.BEHAVIOUR, NeedLevel.NONE)));
    assertEquals(Fit.OUTSIDE, overall(child(3, NeedKind.DISABILITY, NeedLevel.SOME)));
    assertEquals(Fit.OUTSIDE, overall(child(3, NeedKind.HEALTH, NeedLevel.HIGH)));
    Sought well = child(3, NeedKind.BEHAVIOUR, NeedLevel.NONE);
    assertEquals(Fit.OUTSIDE, overall(well, well, well));
  }

  /** R-MATCH-12: not known is not the same as no. */
  @Test
  void whatTheyHaveNotSaidIsAQuestionToAsk() {
    assertEquals(Fit.NOT_SAID, overall(child(3, NeedKind.EDUCATION, NeedLevel.SOME)));
    assertEquals(Fit.NOT_SAID, overall(new Sought(3, Needs.NOT_KNOWN)));
    List<FitPart> nothing =
        Preferences.NOT_SAID.fit(List.of(child(3, NeedKind.HEALTH, NeedLevel.SOME)));
    assertTrue(nothing.stream().allMatch(part -> part.fit() == Fit.NOT_SAID), nothing.toString());
    assertTrue(nothing.stream().allMatch(part -> part.words().contains("question to ask")));
  }

  @Test
  void aStretchGoesBeyondWhatIsPreferred() {
    assertThrows(IllegalArgumentException.class, () -> new UpTo(0, 4, null, 3));
    assertThrows(IllegalArgumentException.class, () -> new UpTo(2, 4, 3, null));
    assertThrows(IllegalArgumentException.class, () -> new UpTo(4, 2, null, null));
    assertThrows(IllegalArgumentException.class, () -> new UpTo(null, null, null, 3));
    assertThrows(IllegalArgumentException.class, () -> new UpTo(1, null, null, null));
  }
}
