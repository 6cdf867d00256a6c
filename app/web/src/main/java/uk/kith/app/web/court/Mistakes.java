package uk.kith.app.web.court;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.api.RecordedEntries.Mistake;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.service.Conflict;

/**
 * What stands on a page and can be taken back when it was a mistake, in one small form; and what
 * was taken back.
 *
 * @param action address of the form
 * @param version what the visitor saw; null where nobody asks
 * @param choices empty for who records nothing
 * @param takenBack the last one first
 * @param also what else changes when it is taken back
 */
public record Mistakes(
    String action,
    @Nullable String version,
    List<Choice> choices,
    List<Fact> takenBack,
    String also) {

  public static final Mistakes NONE = new Mistakes("", null, List.of(), List.of(), "");

  /** The fields of the form. */
  public static final String ENTRIES = "mistaken";

  public static final String WHY = "mistake-why";

  public Mistakes {
    choices = List.copyOf(choices);
    takenBack = List.copyOf(takenBack);
  }

  /**
   * @param name of a child; empty where the page is about one child alone
   */
  public static Mistakes of(
      String action,
      @Nullable Long version,
      RecordedEntries recorded,
      Function<ChildId, String> name,
      boolean mayRecord,
      String also) {
    return new Mistakes(
        action,
        version == null ? null : version.toString(),
        mayRecord
            ? recorded.entries().stream()
                .map(
                    each ->
                        Choice.of(
                            each.id().toString(),
                            each.what()
                                + ", "
                                + Dates.day(each.on())
                                + about(name.apply(each.child()))))
                .toList()
            : List.of(),
        recorded.takenBack().stream()
            .map(
                each ->
                    Fact.of(
                        Dates.moment(each.at()),
                        each.what()
                            + ", "
                            + Dates.day(each.on())
                            + about(name.apply(each.child()))
                            + ". Taken back by "
                            + each.by()
                            + ": "
                            + each.why()))
            .toList(),
        also);
  }

  private static String about(String name) {
    return name.isEmpty() ? "" : ", for " + name;
  }

  public static Form checked(Form typed) {
    Form form =
        typed.values(ENTRIES).isEmpty()
            ? typed.with(ENTRIES, "Choose what was recorded by mistake")
            : typed;
    return form.require(WHY, "Say what the mistake was");
  }

  /** Of a form that was found to be whole. */
  public static Mistake read(Form form) {
    return new Mistake(form.hiddenOnes(ENTRIES, CourtEntryId::of), form.value(WHY));
  }

  /** The form with what speaks against it, days as pages say them. */
  public static Form refused(Form form, Conflict conflict) {
    return form.overtaken().with(ENTRIES, String.valueOf(conflict.getMessage()));
  }
}
