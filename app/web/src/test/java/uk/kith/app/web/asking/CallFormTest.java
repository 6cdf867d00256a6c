package uk.kith.app.web.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.FormError;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.placements.api.Calls;
import uk.kith.placements.engine.asking.Declined;
import uk.kith.placements.engine.asking.NamesOfOthers;

class CallFormTest {

  private static final SearchId SEARCH = new SearchId(new UUID(0, 1));
  private static final HouseholdId HOME = new HouseholdId(new UUID(0, 2));

  private static CallForm form(String... pairs) {
    Map<String, List<String>> typed = new HashMap<>(Map.of("key", List.of("3")));
    for (int i = 0; i < pairs.length; i += 2) {
      typed.put(pairs[i], List.of(pairs[i + 1]));
    }
    return CallForm.of(typed);
  }

  @Test
  void aNoWithoutAReasonIsAnErrorAtTheReasonOfItsCard() {
    CallForm form = form("answer", "NO", "why", "", "note", "Too far for her");
    assertEquals(
        List.of(new FormError("why-3", "Choose why the answer is no")), form.typed().errors());
    assertEquals("Too far for her", form.typed().value("note"), "nothing is lost");
    assertEquals(
        "why-apart-2", form("answer", "NO", "key", "apart-2").typed().errors().get(0).target());
  }

  @Test
  void aTimeThatIsNoneIsAnErrorAtTheTime() {
    assertEquals(
        List.of(new FormError("ring-3", "Enter the time like 18:30")),
        form("answer", "RING_BACK", "ringAt", "25:99").typed().errors());
  }

  /** What was typed beside another answer is not thrown away without a word. */
  @Test
  void aTimeOrAReasonThatDoesNotBelongToTheAnswerIsAskedAbout() {
    for (String answer : List.of("YES", "NO_ANSWER")) {
      assertEquals(
          List.of("why-3", "ring-3"),
          form("answer", answer, "why", "NO_ROOM", "ringAt", "18:30").typed().errors().stream()
              .map(FormError::target)
              .toList());
    }
    assertEquals(
        "ring-3",
        form("answer", "NO", "why", "NO_ROOM", "ringAt", "18:30").typed().errors().get(0).target());
    assertEquals(
        "why-3", form("answer", "RING_BACK", "why", "NO_ROOM").typed().errors().get(0).target());
  }

  @Test
  void withoutAnAnswerThereIsNoCall() {
    assertEquals("answer-3", form().typed().errors().get(0).target());
    assertEquals("answer-3", form("answer", "PERHAPS").typed().errors().get(0).target());
  }

  @Test
  void whatTheRegisterRefusesStandsAtItsField() {
    CallForm form =
        form("answer", "NO", "why", "OTHER")
            .refused(new Invalid("note", "required", "Say what the other reason is"));
    assertEquals("note-3", form.typed().errors().get(0).target());
    assertNull(
        form("answer", "YES")
            .refused(new Invalid("somewhere", "odd", "Odd"))
            .typed()
            .errors()
            .get(0)
            .target());
  }

  @Test
  void aCallIsReadAsItWasTyped() {
    Calls.RecordCall no = form("answer", "NO", "why", "NO_ROOM").read(SEARCH, HOME);
    assertEquals(Declined.NO_ROOM, no.why());
    assertNull(no.ringBackAt());
    assertNull(no.note());
    assertEquals(
        LocalTime.of(18, 30),
        form("answer", "RING_BACK", "ringAt", "18.30").read(SEARCH, HOME).ringBackAt());
  }

  /** R-MATCH-15: the note goes out with the record of one child. */
  @Test
  void aNoteThatSeemsToNameAnotherChildIsAskedWhyOnItsCard() {
    Finding naming = Finding.of(NamesOfOthers.DECISION, Severity.WARNING, "It seems so.", "law");
    CallForm form = form("answer", "YES", "note", "Danyal too");
    assertTrue(form.read(SEARCH, HOME).acceptance().rules().isEmpty());
    assertEquals(
        List.of(new FormError("kept-3", "It seems so.")),
        form.refused(new Refused(List.of(naming))).typed().errors());
    assertEquals(
        new Acceptance(Set.of(NamesOfOthers.DECISION), "the carer’s name"),
        form("answer", "YES", "note", "Danyal too", "kept", " the carer’s name ")
            .read(SEARCH, HOME)
            .acceptance());
    Refused another =
        new Refused(
            List.of(Finding.of(RuleId.of("R-PLACE-07"), Severity.WARNING, "Another.", "law")));
    assertSame(another, assertThrows(Refused.class, () -> form.refused(another)));
  }

  @Test
  void theWayBackLeadsToTheCard() {
    assertEquals("#option-3", form("rank", "3").anchor());
    assertEquals("#apart", form("rank", "0").anchor());
  }
}
