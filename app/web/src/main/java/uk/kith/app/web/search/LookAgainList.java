package uk.kith.app.web.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.LookAgain.Decided;

/** Decisions to look at again: for whom, what was corrected and when; pure functions. */
final class LookAgainList {

  static final String ADDRESS = "/decisions/look-again";

  /** What it can be sorted by. */
  enum Key {
    CORRECTED,
    CHILDREN,
    HOME,
    DECIDED,
    FACT
  }

  static final Sort<Key> USUAL = new Sort<>(Key.CORRECTED, true);

  private static final String FACT = "fact";
  private static final String BY = "by";
  private static final String SEARCHED = "child or home";

  private LookAgainList() {}

  /** A decision with the names of the children and of the home. */
  record Named(Decided decided, String children, String home) {

    LocalDate corrected() {
      return CorrectedWords.day(decided.corrections().get(0).at());
    }
  }

  /** Those that the address asks for, in its order. */
  static List<Named> asked(List<Named> all, Form form, Sort<Key> sort) {
    String text = form.value("text").toLowerCase(Locale.UK);
    String fact = form.value(FACT);
    List<Named> found =
        all.stream()
            .filter(
                each -> (each.children() + " " + each.home()).toLowerCase(Locale.UK).contains(text))
            .filter(each -> fact.isEmpty() || facts(each).anyMatch(fact::equals))
            .filter(each -> form.value(BY).isEmpty() || form.has(BY, each.decided().decidedBy()))
            .toList();
    return sorted(found, sort);
  }

  private static Stream<String> facts(Named named) {
    return named.decided().corrections().stream().map(each -> each.fact().words()).distinct();
  }

  private static String told(Named named) {
    return facts(named).collect(Collectors.joining("; "));
  }

  /** The filters, with what there is to choose. */
  static List<Select> selects(List<Named> all) {
    return List.of(
        select(
            FACT, "What was corrected", "Everything", all.stream().flatMap(LookAgainList::facts)),
        select(
            BY, "Decided by", "Everybody", all.stream().map(each -> each.decided().decidedBy())));
  }

  private static Select select(String id, String label, String each, Stream<String> told) {
    return new Select(
        id,
        label,
        Stream.concat(
                Stream.of(Choice.of("", each)),
                told.distinct().sorted().map(one -> Choice.of(one, one)))
            .toList());
  }

  /** The filters that are set, in words; null for those that are not. */
  static List<@Nullable String> said(Form form) {
    return Arrays.asList(
        form.value(FACT).isEmpty() ? null : "corrected: " + Words.within(form.value(FACT)),
        form.value(BY).isEmpty() ? null : "decided by " + form.value(BY),
        ListPage.withText(form, SEARCHED));
  }

  static List<Named> sorted(List<Named> all, Sort<Key> sort) {
    Comparator<Named> ties = Comparator.comparing(each -> each.decided().reservation().toString());
    return all.stream()
        .sorted(
            switch (sort.key()) {
              case CORRECTED -> sort.by(Named::corrected, ties);
              case CHILDREN -> sort.by(Named::children, ties);
              case HOME -> sort.by(Named::home, ties);
              case FACT -> sort.by(LookAgainList::told, ties);
              case DECIDED -> sort.by(each -> each.decided().decidedAt(), ties);
            })
        .toList();
  }

  static Worklist<Named> of(LocalDate asOf) {
    return new Worklist<>(
        "Decisions to look at again",
        "decision",
        "decisions",
        ADDRESS,
        Numbers.sentence(SEARCHED),
        "None: no fact was corrected that somebody had decided by.",
        asOf,
        List.of(
            ListColumn.of("For", "For").sortedBy(Key.CHILDREN),
            ListColumn.of("Home", "Home").sortedBy(Key.HOME),
            ListColumn.of("What was corrected", "Was corrected").sortedBy(Key.FACT),
            ListColumn.of("Corrected on", "Corrected on").sortedBy(Key.CORRECTED),
            ListColumn.of("Decided", "Decided").with("By").sortedBy(Key.DECIDED)),
        LookAgainList::row);
  }

  private static Row row(Named named) {
    Decided decided = named.decided();
    return new Row(
        ADDRESS + "/" + decided.reservation(),
        List.of(
            Cell.text(named.children()),
            Cell.text(named.home()),
            Cell.text(told(named)),
            Cell.of(new Value.Day(named.corrected())),
            Cell.of(new Value.Day(CorrectedWords.day(decided.decidedAt())))
                .with(decided.decidedBy())));
  }
}
