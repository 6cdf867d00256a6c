package uk.kith.placements.engine.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.Together;

/** A referral tells what a home must know, and nothing by which a child can be found. */
class ReferralTextTest {

  private static final Whereabouts FAMILY =
      new Whereabouts(
          "S65 1",
          new Position(443_000, 393_000),
          new LocalAuthority("E08000018"),
          Whereabouts.Precision.POSTCODE);
  private static final Whereabouts SCHOOL =
      new Whereabouts(
          "S60 2",
          new Position(442_000, 391_000),
          new LocalAuthority("E08000018"),
          Whereabouts.Precision.POSTCODE);

  @Test
  void tellsOfTwoBrothers() {
    ARequest request =
        ARequest.forChildren(
                AChild.called("Amir")
                    .aged(9)
                    .homeAt(FAMILY)
                    .schoolAt(SCHOOL)
                    .needing(NeedKind.BEHAVIOUR, NeedLevel.HIGH)
                    .needing(NeedKind.HEALTH, NeedLevel.NONE)
                    .onlyWithAges(5, 12)
                    .apartFrom("Kyle")
                    .heritage(
                        new Heritage(
                            Set.of("Roma"),
                            Set.of("Slovak"),
                            Set.of("Romani"),
                            Set.of("English"),
                            Set.of("Roman Catholic"),
                            Set.of("Slovak Roma"))),
                AChild.called("Danyal").bornOn(LocalDate.of(2014, 3, 1)))
            .link("Amir", "Danyal", SiblingKind.FULL)
            .link("Amir", "Leah", SiblingKind.HALF)
            .neededFrom(LocalDate.of(2014, 10, 3))
            .together(Together.REQUIRED);
    assertEquals(
        """
        Referral 2014-0187
        A home is asked for two children of one family, together.
        Needed from 3 October 2014; asked are short-term placements.
        Child 1: boy, 9; family home in S65; behaviour high; health none; not known: disability,\
         education, risk to others, risk from others, parent and child; may live with\
         children aged 5 to 12; describes themselves as Slovak Roma; speaks at home Romani; religion Roman Catholic.
        Child 2: boy, under 1; not known: behaviour, health, disability, education, risk to\
         others, risk from others, parent and child.""",
        ReferralText.of("2014-0187", request.build(), ARequest.DAY));
  }

  @Test
  void tellsNeitherTheSectorNorTheSchoolNorWhomTheChildMustNotMeet() {
    String text =
        ReferralText.of(
            "2014-0001",
            ARequest.forChildren(
                    AChild.called("c1")
                        .homeAt(FAMILY)
                        .schoolAt(SCHOOL)
                        .avoidingSector("S66 9")
                        .apartFrom("c9"))
                .build(),
            ARequest.DAY);
    assertFalse(text.contains("S65 1"), text);
    assertFalse(text.contains("S60"), text);
    assertFalse(text.contains("S66"), text);
    assertFalse(text.contains(AChild.idOf("c9").toString()), text);
  }

  @Test
  void oneChildIsTheChild() {
    String text = ReferralText.of("2014-0002", ARequest.forOne().build(), ARequest.DAY);
    assertEquals("A home is asked for one child.", text.lines().toList().get(1));
    assertEquals("The child", text.lines().toList().get(3).substring(0, 9));
  }
}
