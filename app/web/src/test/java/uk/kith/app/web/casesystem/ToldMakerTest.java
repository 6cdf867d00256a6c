package uk.kith.app.web.casesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.casesystem.ToldMaker.Screen;
import uk.kith.app.web.component.Fact;
import uk.kith.court.api.ToldByCaseSystem.Part;
import uk.kith.court.api.ToldByCaseSystem.ToldCell;
import uk.kith.court.api.ToldByCaseSystem.ToldOfChild;
import uk.kith.court.api.ToldByCaseSystem.ToldRow;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.api.CaseSystem.DifferenceId;
import uk.kith.placements.api.CaseSystem.DifferenceView;
import uk.kith.placements.api.CaseSystem.Plan;

/** What pages say of the case system. */
public class ToldMakerTest {

  private static final Instant NIGHT = Instant.parse("2014-09-30T01:10:00Z");
  private static final LocalDate JUNE = LocalDate.of(2014, 6, 2);
  private static final ChildId AMIR = new ChildId(new UUID(0, 1));
  private static final ChildId LEAH = new ChildId(new UUID(0, 2));
  private static final ToldCell START =
      new ToldCell("pre_pro_decision_date", "Decided and started", "30 May 2014");
  private static final ToldCell NUMBER =
      new ToldCell("court_reference", "Court reference", "SE14C00301");
  private static final ToldCell DECIDED =
      new ToldCell(
          "adm_decision_date",
          "Decided that the child ought to be placed for adoption",
          "4 August 2014");

  private static Map<ChildId, String> both() {
    Map<ChildId, String> names = new LinkedHashMap<>();
    names.put(AMIR, "Amir");
    names.put(LEAH, "Leah");
    return names;
  }

  private static ToldOfChild told(ChildId child) {
    return new ToldOfChild(
        child,
        List.of(
            new ToldRow(Part.PRE_PROCEEDINGS, JUNE, List.of(START, NUMBER)),
            new ToldRow(Part.PERMANENCE, JUNE, List.of(DECIDED))));
  }

  private static DifferenceView difference(ChildId child, Aspect aspect) {
    return new DifferenceView(
        new DifferenceId(new UUID(1, aspect.ordinal())),
        child,
        "C1",
        aspect,
        "Letter before proceedings on 3 June 2014",
        Instant.parse("2014-09-30T09:00:00Z"),
        "c.moor",
        true,
        "Letter before proceedings on 5 June 2014",
        false);
  }

  /** A family of two, for the page test of pre-proceedings. */
  public static ToldSection beforeCourt() {
    return ToldMaker.of(
        Screen.BEFORE_COURT,
        NIGHT,
        both(),
        List.of(told(AMIR), told(LEAH)),
        List.of(),
        List.of(difference(LEAH, Aspect.PRE_PROCEEDINGS), difference(AMIR, Aspect.FIRST_NAME)));
  }

  /** One child, for the page test of permanence. */
  public static ToldSection permanence() {
    return ToldMaker.of(
        Screen.PERMANENCE,
        NIGHT,
        Map.of(AMIR, "Amir"),
        List.of(told(AMIR)),
        List.of(new Plan(JUNE, null, Set.of("ADOPTION", "LTFOST18"))),
        List.of(difference(AMIR, Aspect.CARE_PLAN)));
  }

  @Test
  void aFamilyIsToldByNameAndOfItsPageAlone() {
    ToldSection section = beforeCourt();
    assertTrue(section.lead().startsWith("Case system as of 30 September 2014"), section.lead());
    assertEquals(
        List.of("Amir, told so since 2 June 2014", "Leah, told so since 2 June 2014"),
        section.told().stream().map(ToldSection.Told::heading).toList());
    assertEquals(
        List.of(
            Fact.of("Decided and started", "30 May 2014"),
            Fact.of("Court reference", "SE14C00301")),
        section.told().get(0).facts());
    assertEquals(
        List.of("Pre-proceedings of Leah"),
        section.differing().stream().map(each -> each.what() + " of " + each.child()).toList());
  }

  @Test
  void aCaseIsToldWhatIsOfTheCourt() {
    ToldSection section =
        ToldMaker.of(
            Screen.CASE, NIGHT, Map.of(AMIR, "Amir"), List.of(told(AMIR)), List.of(), List.of());
    assertEquals(1, section.told().size());
    assertEquals(List.of(Fact.of("Court reference", "SE14C00301")), section.told().get(0).facts());
    assertEquals("Told so since 2 June 2014", section.told().get(0).heading());
  }

  @Test
  void plansAreToldAsWhatTheirCodesMean() {
    ToldSection section = permanence();
    assertEquals(
        List.of(Fact.of("From 2 June 2014", "Long-term placement with foster carers; Adoption")),
        section.told().get(1).facts());
    assertEquals("Care plan", section.differing().get(0).what());
  }

  @Test
  void wherePagesAreToldNothingTheySayNothing() {
    assertTrue(ToldMaker.of(Screen.CASE, NIGHT, both(), List.of(), List.of(), List.of()).isEmpty());
    assertTrue(
        ToldMaker.of(Screen.CASE, null, both(), List.of(told(AMIR)), List.of(), List.of())
            .isEmpty());
  }
}
