package uk.kith.app.web.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Tag;
import uk.kith.court.api.ConcernView;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.engine.permanence.Concern.Stage;

/**
 * A concern of the reviewing officer on its child's page.
 *
 * @param prefix of the names of its form's fields, which no other concern of the page has
 * @param steps oldest first
 * @param href of the form that takes it further; null where it is resolved, or the visitor may not
 * @param version of the concern when the page was made
 * @param stages where it can go from here
 */
public record ConcernPart(
    String prefix,
    String text,
    Tag state,
    List<Fact> steps,
    @Nullable String href,
    String version,
    List<Choice> stages) {

  static List<ConcernPart> of(
      List<ConcernView> concerns, String childHref, LocalDate asOf, boolean mayRaise) {
    List<ConcernPart> parts = new ArrayList<>();
    for (ConcernView concern : concerns) {
      parts.add(
          new ConcernPart(
              "concern" + (parts.size() + 1),
              concern.text(),
              tag(concern, asOf),
              concern.steps().stream().map(ConcernPart::step).toList(),
              mayRaise && concern.open() ? childHref + "/concerns/" + concern.id() : null,
              Long.toString(concern.version()),
              stages(concern.now().stage())));
    }
    return parts;
  }

  private static Tag tag(ConcernView concern, LocalDate asOf) {
    LocalDate answer = concern.now().answerDue();
    if (!concern.open()) {
      return new Tag("Resolved", Tag.Colour.GREY);
    }
    return concern.late() && answer != null
        ? new Tag("Answer " + Dates.due(answer, asOf), Tag.Colour.RED)
        : new Tag(concern.now().stage().words(), Tag.Colour.BLUE);
  }

  private static Fact step(Concern.Step step) {
    String to = step.to();
    LocalDate answer = step.answerDue();
    return Fact.of(
        Dates.day(step.on()),
        step.stage().words()
            + (to == null ? "" : ", to " + to)
            + (answer == null ? "" : ", answer due " + Dates.day(answer))
            + (step.answer() == null ? "" : ". Answer: " + step.answer()));
  }

  private static List<Choice> stages(Stage from) {
    return Stage.MOVES.from(from).stream()
        .map(move -> move.to())
        .map(
            stage ->
                Choice.of(stage.name(), stage.words())
                    .hinted(
                        stage == Stage.RESOLVED
                            ? "The answer settles it."
                            : "There was no answer, or it does not settle it."))
        .toList();
  }
}
