package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.EventId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.LifeEvents.EventView;
import uk.kith.placements.engine.due.Recipient;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;

class RecordedPageTest {

  private static EventView event(LifeEvent event, @Nullable String withdrawnWhy) {
    return new EventView(
        new EventId(id(event.name())),
        event,
        event.words(),
        LocalDate.of(2014, 9, 2),
        LifeDetails.NONE,
        "Seen alone, at school",
        "a.officer",
        Instant.parse("2014-09-03T09:00:00Z"),
        withdrawnWhy == null ? null : "b.officer",
        withdrawnWhy);
  }

  private static RecordedPage.Line line(@Nullable String withdrawnWhy, boolean may) {
    return RecordedPage.line(event(LifeEvent.VISITED, withdrawnWhy), "/children/1", may);
  }

  @Test
  void whatWasWithdrawnStaysWithTheReasonAndIsNotWithdrawnAgain() {
    assertEquals("By b.officer: It was his brother", line("It was his brother", true).withdrawn());
    assertNull(line("It was his brother", true).withdrawHref());
    assertTrue(String.valueOf(line(null, true).withdrawHref()).endsWith("/withdraw"));
    assertNull(line(null, false).withdrawHref());
  }

  /** Two notices of a day differ by whom they went to. */
  @Test
  void tellsWhatDistinguishesOneEntryFromAnother() {
    EventView notice =
        new EventView(
            new EventId(id("notice")),
            LifeEvent.NOTICE_SENT,
            LifeEvent.NOTICE_SENT.words(),
            LocalDate.of(2014, 9, 2),
            LifeDetails.of(LocalDate.of(2014, 10, 2), Recipient.CARER),
            "By post",
            "a.officer",
            Instant.parse("2014-09-03T09:00:00Z"),
            null,
            null);
    assertEquals(
        List.of(Numbers.sentence(Recipient.CARER.words()), "Until 2 October 2014", "By post"),
        RecordedPage.details(notice));
  }

  /** As they record them: reviewing officers what is of reviews, supervisors of placements. */
  @Test
  void whoMayRecordSuchAnEntryIsLedToWithdrawIt() {
    assertTrue(opens(Role.PLACEMENT_OFFICER, LifeEvent.CARE_PLAN_MADE));
    assertTrue(opens(Role.REVIEWING_OFFICER, LifeEvent.CASE_REVIEWED));
    assertFalse(opens(Role.REVIEWING_OFFICER, LifeEvent.VISITED));
    assertTrue(opens(Role.SUPERVISING_WORKER, LifeEvent.VISITED));
    assertFalse(opens(Role.SUPERVISING_WORKER, LifeEvent.CASE_REVIEWED));
    assertFalse(opens(Role.APPROVER, LifeEvent.VISITED));
  }

  private static boolean opens(Role role, LifeEvent event) {
    return WithdrawPageResource.opensFor(new Actor("somebody", Set.of(role)), event);
  }

  @Test
  void looksRightInABrowser() {
    RecordedPage page =
        RecordedPage.ofChild(
            "/children/1",
            "Amir Khan",
            List.of(
                line(null, true),
                RecordedPage.line(
                    event(LifeEvent.NOTICE_LEFT_OUT, "It was recorded of his brother"),
                    "/children/1",
                    true)));
    WithdrawPage withdraw =
        new WithdrawPage(
            "/children/1/recorded",
            "/children/1/recorded/2/withdraw",
            "Amir Khan",
            List.of(
                Fact.of("What was done", "The child was visited"),
                Fact.of("On", "2 September 2014"),
                Fact.of("Note", "None"),
                Fact.of("Recorded", "a.officer, 3 September 2014 at 10:00")));
    Form form = Form.EMPTY.with("reason", "Say why it is withdrawn");
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/recorded",
                Pages.TEMPLATES
                    .pagesRecorded(Frames.officer("Recorded", Section.CHILDREN), page)
                    .render(),
                "/withdraw",
                Pages.TEMPLATES
                    .pagesWithdraw(Frames.officer("Withdraw", Section.CHILDREN), withdraw, form)
                    .render()))) {
      check.check("/recorded", "child-recorded");
      check.check("/withdraw", "withdraw");
    }
  }
}
