package uk.kith.app.web.child;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.placements.api.ChildView;

/**
 * Whose child a child is, of a parent who is looked after or was (R-PERM-27).
 *
 * @param href of the child
 * @param now who is recorded as the parent; null when nobody is
 * @param together who is, or was, looked for in one search with the child; empty when nobody is
 */
public record ParentPage(String href, String name, @Nullable String now, List<Choice> together) {

  /** The field in which somebody of the same search is chosen, who needs no number for it. */
  static final String TOGETHER = "together";

  private static final Choice NOBODY = Choice.of("", "None of them");

  /** With the last choice that takes a slip back. */
  static List<Choice> choices(List<ChildView> others) {
    return others.isEmpty()
        ? List.of()
        : Stream.concat(
                others.stream()
                    .map(
                        each ->
                            Choice.of(
                                each.id().toString(),
                                Words.fullName(each) + ", " + Words.age(each))),
                Stream.of(NOBODY))
            .toList();
  }

  /** With an error when both fields name a parent. */
  static Form checked(Form typed) {
    Form form =
        typed.date("from").findDate().isEmpty()
            ? typed.with("from-day", "Enter the day from which it is so")
            : typed;
    return typed.value(TOGETHER).isEmpty() || typed.value("parent").isEmpty()
        ? form
        : form.with("parent", "Choose the parent above or give a number, not both");
  }
}
