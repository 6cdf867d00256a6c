package uk.kith.app.web.asking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.search.KeptNames;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.placements.api.Calls;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Declined;
import uk.kith.placements.engine.asking.SpokenWith;

/**
 * A call as it was typed on the card of a home. Several cards stand on one page: the key of the
 * card ends the ids of its fields, so that an error leads to the right one.
 *
 * @param typed with what is wrong, at fields such as {@code why-3}
 */
record CallForm(Form typed) {

  private static final Map<String, String> FIELDS =
      Map.of("why", "why", "note", "note", "ringAt", "ring", "ringBackAt", "ring");

  static CallForm of(Map<String, List<String>> values) {
    CallForm call = new CallForm(Form.of(values));
    CallAnswer answer = call.answer().orElse(null);
    Form form = call.typed;
    if (answer == null) {
      form = form.with(call.field("answer"), "Choose what they answered");
    }
    if (answer == CallAnswer.NO && call.why() == null) {
      form = form.with(call.field("why"), "Choose why the answer is no");
    }
    if (answer != null && answer != CallAnswer.NO && call.why() != null) {
      form = form.with(call.field("why"), "A reason belongs to a no: choose “No”, or leave it out");
    }
    if (answer != null && answer != CallAnswer.RING_BACK && !form.value("ringAt").isEmpty()) {
      form =
          form.with(
              call.field("ring"), "Only who is to be rung back has a time: “Ring back”, or none");
    }
    if (answer == CallAnswer.RING_BACK) {
      try {
        RingBacks.read(form.value("ringAt"));
      } catch (Invalid unreadable) {
        form = form.with(call.field("ring"), unreadable.errors().get(0).message());
      }
    }
    return new CallForm(form);
  }

  /** What a form without errors says. */
  Calls.RecordCall read(SearchId search, HouseholdId home) {
    CallAnswer answer = answer().orElseThrow();
    String note = typed.value("note");
    return new Calls.RecordCall(
        search,
        home,
        Stream.of(SpokenWith.values())
            .filter(with -> typed.has("with", with.name()))
            .findFirst()
            .orElse(SpokenWith.CARER),
        answer,
        answer == CallAnswer.NO ? why() : null,
        note.isEmpty() ? null : note,
        null,
        null,
        null,
        answer == CallAnswer.RING_BACK ? RingBacks.read(typed.value("ringAt")) : null,
        KeptNames.of(typed, "kept"));
  }

  /** With the question why the note is kept though it seems to name another child. */
  CallForm refused(Refused refused) {
    return new CallForm(KeptNames.refused(typed, field("kept"), refused));
  }

  /** With what the search is no longer open to. */
  CallForm refused(Conflict refused) {
    return new CallForm(typed.refused(String.valueOf(refused.getMessage())));
  }

  /** With what the register found wrong. */
  CallForm refused(Invalid refused) {
    Form form = typed;
    for (Invalid.FieldError error : refused.errors()) {
      String field = FIELDS.get(error.field());
      form = form.with(field == null ? null : field(field), error.message());
    }
    return new CallForm(form);
  }

  /** The card to come back to, or the homes for some of the children. */
  String anchor() {
    return isOfOption() ? "#option-" + rank() : "#apart";
  }

  /** Whether it stood on the card of an option, not beside the homes for some of the children. */
  boolean isOfOption() {
    return rank() > 0;
  }

  private int rank() {
    return typed.findNumber("rank").orElse(0);
  }

  private String field(String name) {
    String key = typed.value("key");
    return name + "-" + (key.matches("(apart-)?\\d{1,6}") ? key : "1");
  }

  private Optional<CallAnswer> answer() {
    return Stream.of(CallAnswer.values())
        .filter(answer -> typed.has("answer", answer.name()))
        .findFirst();
  }

  private @Nullable Declined why() {
    return Stream.of(Declined.values())
        .filter(why -> typed.has("why", why.name()))
        .findFirst()
        .orElse(null);
  }
}
